import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import type { Clause } from '#shared/resolution/clause.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import { KeyCap } from '../ui/KeyCap.tsx';
import type { TaskRow } from '../workbook/taskRow.ts';
import { ClauseTaskList } from './ClauseTaskList.tsx';

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
  hint: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
  none: { display: 'block', marginBottom: tokens.spacingVerticalS },
});

/** The tasks of the chosen clause, and how to make another. */
export function ClauseTasks(props: {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly clause: Clause | null;
  readonly rows: readonly TaskRow[];
  readonly hasWords: boolean;
  /** Id of the task whose title is being edited. */
  readonly renaming: string | null;
  readonly onMake: () => void;
  readonly onRename: (id: string) => void;
  readonly onRenamed: () => void;
  readonly onShow: (id: string) => void;
}) {
  const { clause, rows, hasWords } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { why } = useMayEdit();
  return (
    <>
      <div className={styles.head}>
        <span className={styles.title}>{t('resolution.tasks.heading')}</span>
        <Button
          size="small"
          appearance="primary"
          icon={<Add16Regular />}
          disabled={clause === null && !hasWords}
          disabledFocusable={why !== null}
          title={why ?? undefined}
          // The button must not take the selected words away.
          onMouseDown={(event) => event.preventDefault()}
          onClick={props.onMake}
        >
          {t(hasWords ? 'resolution.tasks.makeFromWords' : 'resolution.tasks.make')}
        </Button>
      </div>
      <ClauseTaskList
        list={props.list}
        rows={rows}
        renaming={props.renaming}
        onRename={props.onRename}
        onRenamed={props.onRenamed}
        onShow={props.onShow}
      />
      <div className={styles.hint}>
        {rows.length === 0 && (
          <span className={styles.none}>
            {clause === null
              ? t('resolution.tasks.choose')
              : t(clause.heading ? 'resolution.tasks.headingHint' : 'resolution.tasks.none')}
          </span>
        )}
        {t('resolution.tasks.hint')} <KeyCap>Ctrl+Enter</KeyCap> {t('resolution.tasks.hintEnd')}
      </div>
    </>
  );
}
