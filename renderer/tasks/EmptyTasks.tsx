import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useNavigation } from '../app/navigation.ts';

const useStyles = makeStyles({
  // Below the head of the table and the row that takes the first task.
  screen: {
    position: 'absolute',
    inset: '96px 0 0',
    display: 'grid',
    placeItems: 'center',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  card: {
    boxSizing: 'border-box',
    display: 'grid',
    gap: '20px',
    width: 'min(560px, calc(100% - 48px))',
    padding: '32px 40px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  way: { display: 'grid', gap: '4px', justifyItems: 'start' },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** The ways to the first task. */
export function EmptyTasks(props: {
  readonly onAdd: () => void;
  readonly onImport: (() => void) | undefined;
}) {
  const { onAdd, onImport } = props;
  const { t } = useTranslation();
  const { showScreen } = useNavigation();
  const styles = useStyles();
  const { why } = useMayEdit();
  return (
    <div className={styles.screen}>
      <section className={styles.card}>
        <h1 className={styles.heading}>{t('tasks.empty.heading')}</h1>
        <Way
          words={t('tasks.empty.fromResolution')}
          hint={t('tasks.empty.fromResolutionHint')}
          icon={<DocumentTextRegular />}
          isFirst
          onClick={() => showScreen('resolution')}
        />
        {onImport !== undefined && (
          <Way
            words={t('tasks.empty.import')}
            hint={t('tasks.empty.importHint')}
            icon={<ArrowImportRegular />}
            why={why}
            onClick={onImport}
          />
        )}
        <Way
          words={t('tasks.empty.add')}
          hint={t('tasks.empty.addHint')}
          icon={<AddRegular />}
          why={why}
          onClick={onAdd}
        />
      </section>
    </div>
  );
}

function Way(props: {
  readonly words: string;
  readonly hint: string;
  readonly icon: ReactElement;
  readonly isFirst?: boolean;
  /** Why it can't be gone; null when it can. */
  readonly why?: string | null;
  readonly onClick: () => void;
}) {
  const { words, hint, icon, isFirst = false, why = null, onClick } = props;
  const styles = useStyles();
  return (
    <div className={styles.way}>
      <Button
        appearance={isFirst ? 'primary' : 'secondary'}
        icon={icon}
        disabledFocusable={why !== null}
        title={why ?? undefined}
        onClick={onClick}
      >
        {words}
      </Button>
      <span className={styles.hint}>{hint}</span>
    </div>
  );
}
