import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { PanelFoot } from '../../ui/PanelFoot.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import type { CellPanelControl, CellPanelProps } from '../cellPanel.ts';
import { moveAfterEdit } from '../editorKeys.ts';
import type { EditEnd } from '../editorKeys.ts';
import { choiceMatches } from './choiceMatches.ts';
import type { ChoiceMatch } from './choiceMatches.ts';
import { useHighlight } from './useHighlight.ts';

const useStyles = makeStyles({
  panel: { width: '240px' },
  list: { maxHeight: '232px', overflowY: 'auto', padding: '4px' },
  option: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '4px',
    padding: '5px 8px 5px 4px',
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
  },
  highlighted: { backgroundColor: tokens.colorNeutralBackground1Selected },
  unknown: { padding: '5px 8px' },
  sign: { height: '16px', fontSize: '16px', color: tokens.colorBrandForeground1 },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Chooses one of the words that a cell is for; what is typed looks for it. */
export function ChoiceListPanel<Row, Fields>(props: {
  readonly panel: Pick<
    CellPanelProps<Row, Fields>,
    'draft' | 'isChanged' | 'box' | 'control' | 'commit'
  >;
  readonly choices: readonly string[];
  /** What the cell holds. */
  readonly current: string;
  /** The fields for words that were taken. */
  readonly fieldsOf: (text: string) => Fields;
  /** Why words that are no choice are not taken; null: they may be kept as they were typed. */
  readonly whyUnknown: string | null;
}) {
  const { choices, current, fieldsOf, whyUnknown } = props;
  const { draft, isChanged, box, control, commit } = props.panel;
  const { t } = useTranslation();
  const styles = useStyles();
  const query = isChanged ? draft : '';
  const matches = choiceMatches(choices, query).filter(
    ({ kind }) => kind === 'choice' || whyUnknown === null,
  );
  const list = useHighlight(matches, query, box);
  const taken = useRef<string | null>(null);

  function take({ text }: ChoiceMatch, end: EditEnd): void {
    taken.current = text;
    commit(end);
  }

  useImperativeHandle<CellPanelControl<Fields>, CellPanelControl<Fields>>(control, () => ({
    takeKey(event) {
      if (list.step(event.key)) return true;
      const isTaking = (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey;
      if (!isTaking || event.altKey || list.match === null) return false;
      take(list.match, moveAfterEdit(event, 'opened') ?? 'stay');
      return true;
    },
    result: () => (taken.current === null ? undefined : fieldsOf(taken.current)),
  }));

  return (
    <div className={styles.panel}>
      <div
        role="listbox"
        id={list.id}
        aria-label={t('columns.choices.list')}
        className={styles.list}
      >
        {matches.map((match, index) => (
          <div
            key={`${match.kind} ${match.text}`}
            ref={index === list.highlighted ? list.scrollTo : null}
            id={`${list.id}-${index}`}
            role="option"
            aria-selected={match.kind === 'choice' && match.text === current}
            data-highlighted={index === list.highlighted}
            className={mergeClasses(
              styles.option,
              index === list.highlighted && styles.highlighted,
            )}
            onMouseMove={() => list.highlight(index)}
            onClick={() => take(match, 'down')}
          >
            <span className={styles.sign}>
              {match.kind === 'choice' && match.text === current && <CheckmarkRegular />}
            </span>
            <ChoiceWords {...match} />
          </div>
        ))}
      </div>
      {matches.length === 0 && whyUnknown !== null && (
        <div className={styles.unknown} role="status">
          <StatusMark tone="warning">{whyUnknown}</StatusMark>
        </div>
      )}
      <PanelFoot keys={t('tasks.owners.leadKeys')} />
    </div>
  );
}

function ChoiceWords({ kind, text }: ChoiceMatch) {
  const { t } = useTranslation();
  const styles = useStyles();
  if (kind === 'choice') return <span>{text}</span>;
  return (
    <span>
      {t('columns.choices.keep', { text })}{' '}
      <span className={styles.hint}>{t('columns.choices.keepHint')}</span>
    </span>
  );
}
