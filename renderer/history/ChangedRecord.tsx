import { Badge, Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import type { NamedChange } from '#shared/history/historyStep.ts';

import { CellDifference } from './CellDifference.tsx';
import { changedCells } from './changedCells.ts';
import type { ChangedCell } from './changedCells.ts';
import type { RecordNames } from './valueWords.ts';

const useStyles = makeStyles({
  record: {
    padding: '8px 12px 10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicBlockSize: 'auto 72px',
  },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '24px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  name: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  title: {
    flex: '1 1 0',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  cells: { display: 'grid', rowGap: '2px', margin: '4px 0 0' },
  cell: {
    display: 'grid',
    gridTemplateColumns: '136px minmax(0, 1fr) 24px',
    columnGap: '8px',
    alignItems: 'start',
    minHeight: '24px',
    '& button': { opacity: 0 },
    ':hover button': { opacity: 1 },
    ':focus-within button': { opacity: 1 },
  },
  field: { margin: 0, paddingTop: '3px', color: tokens.colorNeutralForeground3 },
  value: { margin: 0, paddingTop: '3px' },
  go: { flexShrink: 0 },
});

/** Goes to a record, or to one of its cells. */
export type GoToRecord = (change: NamedChange, field: string | null) => void;

/** One record's part in a step or a comparison: which cells changed, and from what to what. */
export const ChangedRecord = memo(function ChangedRecord(props: {
  readonly change: NamedChange;
  readonly names: RecordNames;
  /** Null where there is nowhere to go: the record is gone, or has no place on a screen. */
  readonly onGo: GoToRecord | null;
}) {
  const { change, names, onGo } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const isWhole = change.before === null || change.after === null;
  const title = titleOf(change, names);
  return (
    <section className={styles.record} aria-label={change.name}>
      <h3 className={styles.heading}>
        <WholeMark change={change} />
        <span className={styles.name}>
          {change.kind === 'task' ? change.name : t(`history.cells.kind.${change.kind}`)}
        </span>
        <span className={styles.title} title={title}>
          {title}
        </span>
        {onGo !== null && isWhole && (
          <GoButton
            words={t('history.cells.goToRow')}
            name={t('history.cells.goToRowOf', { name: change.name })}
            onClick={() => onGo(change, null)}
          />
        )}
      </h3>
      <dl className={styles.cells}>
        {changedCells(change, names, t).map((cell) => (
          <CellLine
            key={cell.key}
            cell={cell}
            name={change.name}
            isOfWhole={isWhole}
            onGo={onGo === null || isWhole ? null : () => onGo(change, cell.field)}
          />
        ))}
      </dl>
    </section>
  );
});

function CellLine(props: {
  readonly cell: ChangedCell;
  readonly name: string;
  readonly isOfWhole: boolean;
  readonly onGo: (() => void) | null;
}) {
  const { cell, name, isOfWhole, onGo } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.cell}>
      <dt className={styles.field}>{cell.name}</dt>
      <dd className={styles.value}>
        <CellDifference before={cell.before} after={cell.after} isOfWhole={isOfWhole} />
      </dd>
      {onGo !== null && (
        <GoButton
          words={t('history.cells.goToCell')}
          name={t('history.cells.goToCellOf', { field: cell.name, name })}
          onClick={onGo}
        />
      )}
    </div>
  );
}

function GoButton(props: {
  readonly words: string;
  readonly name: string;
  readonly onClick: () => void;
}) {
  const styles = useStyles();
  return (
    <Tooltip content={props.words} relationship="description">
      <Button
        size="small"
        appearance="subtle"
        className={styles.go}
        icon={<ArrowRightRegular />}
        aria-label={props.name}
        onClick={props.onClick}
      />
    </Tooltip>
  );
}

function WholeMark(props: { readonly change: NamedChange }) {
  const { kind, before, after } = props.change;
  const { t } = useTranslation();
  if (before !== null && after !== null) return null;
  const isSection = (after ?? before)?.['type'] === 'section';
  const what = kind === 'task' && isSection ? 'section' : kind;
  return before === null ? (
    <Badge appearance="tint" color="success">
      {t(`history.cells.added.${what}`)}
    </Badge>
  ) : (
    <Badge appearance="tint" color="danger">
      {t(`history.cells.removed.${what}`)}
    </Badge>
  );
}

/** What the record is about, beside its code. */
function titleOf({ kind, id, name, before, after }: NamedChange, names: RecordNames): string {
  const title = after?.['title'] ?? before?.['title'];
  if (kind === 'plan') return '';
  if (kind === 'clause') return names.clause(id) ?? name;
  if (kind !== 'task') return name;
  return names.taskTitle(id) ?? (typeof title === 'string' ? title : '');
}
