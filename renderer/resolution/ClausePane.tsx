import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import type { Clause } from '#shared/resolution/clause.ts';
import type { Target } from '#shared/targets/target.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import { KeyCap } from '../ui/KeyCap.tsx';
import type { TaskRow } from '../workbook/taskRow.ts';
import { ClauseTargets } from './ClauseTargets.tsx';
import { ClauseTaskList } from './ClauseTaskList.tsx';
import { useResolution } from './resolutionView.ts';
import { UnlinkedRecords } from './UnlinkedRecords.tsx';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    zIndex: 1,
    top: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    height: '43px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
  },
  title: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  hint: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
  none: { display: 'block', marginBottom: tokens.spacingVerticalS },
});

const noRows: readonly TaskRow[] = [];
const noTargets: readonly Target[] = [];

/** What was made of the chosen clause, and how to make more. */
export function ClausePane(props: {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly clause: Clause | null;
  readonly hasWords: boolean;
  /** Id of the task whose title is being edited. */
  readonly renaming: string | null;
  readonly onMake: () => void;
  readonly onMakeTarget: () => void;
  readonly onRename: (id: string) => void;
  readonly onRenamed: () => void;
  readonly onShow: (id: string) => void;
}) {
  const { clause, hasWords } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { why } = useMayEdit();
  const { rowsByClause, targetsByClause } = useResolution();
  const rows = rowsByClause.get(clause?.id ?? '') ?? noRows;
  const targets = targetsByClause.get(clause?.id ?? '') ?? noTargets;
  const button = {
    size: 'small',
    icon: <Add16Regular />,
    disabled: clause === null && !hasWords,
    disabledFocusable: why !== null,
    title: why ?? undefined,
    // The button must not take the selected words away.
    onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
  } as const;
  return (
    <>
      <div className={styles.head}>
        <span className={styles.title}>{t('resolution.tasks.shortHeading')}</span>
        <span className={styles.buttons}>
          <Button {...button} appearance="primary" onClick={props.onMake}>
            {t(hasWords ? 'resolution.tasks.makeFromWords' : 'resolution.tasks.make')}
          </Button>
          <Button {...button} onClick={props.onMakeTarget}>
            {t('resolution.makeTarget')}
          </Button>
        </span>
      </div>
      <ClauseTaskList
        list={props.list}
        rows={rows}
        renaming={props.renaming}
        onRename={props.onRename}
        onRenamed={props.onRenamed}
        onShow={props.onShow}
      />
      {targets.length > 0 && <ClauseTargets targets={targets} />}
      <div className={styles.hint}>
        {rows.length + targets.length === 0 && (
          <span className={styles.none}>
            {clause === null
              ? t('resolution.tasks.choose')
              : t(clause.heading ? 'resolution.tasks.headingHint' : 'resolution.tasks.none')}
          </span>
        )}
        {t('resolution.tasks.hint')} <KeyCap>Ctrl+Enter</KeyCap> {t('resolution.tasks.hintEnd')}{' '}
        <KeyCap>Ctrl+Shift+Enter</KeyCap> {t('resolution.tasks.hintTarget')}
      </div>
      <UnlinkedRecords clause={clause} />
    </>
  );
}
