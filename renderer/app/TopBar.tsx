import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowExportLtrRegular } from '@fluentui/react-icons/svg/arrow-export-ltr';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { isBeingChecked } from '../access/accessWords.ts';
import { useMayEdit } from '../access/useMayEdit.ts';
import { ImportButton } from '../imports/ImportButton.tsx';
import type { ImportWays } from '../imports/ImportButton.tsx';
import { SearchField } from '../search/SearchField.tsx';
import { AppMark } from '../ui/AppMark.tsx';
import { daysAgo, formatMoment, formatTime } from '../ui/formatMoment.ts';
import { narrowWindow } from '../ui/narrowWindow.ts';
import { unseen } from '../ui/unseen.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { PlanMenu } from './PlanMenu.tsx';
import type { PlanMenuActions } from './PlanMenu.tsx';
import type { HistoryStep, HistorySteps } from './useHistorySteps.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    height: '47px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
  },
  saved: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  space: { flexGrow: 1 },
  // The search and what was saved give way first.
  export: { flexShrink: 0, [narrowWindow]: { minWidth: 'auto' } },
  words: { [narrowWindow]: unseen },
});

export function TopBar(props: {
  readonly history: HistorySteps;
  readonly menu: PlanMenuActions;
  readonly importing: ImportWays;
  readonly onExport: () => void;
  /** Shows the screen that can be searched; null while nothing may take the place of what is shown. */
  readonly onSearch: (() => void) | null;
}) {
  const { history, onSearch } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { why } = useMayEdit();
  return (
    <header className={styles.bar}>
      <AppMark size={28} />
      <PlanMenu actions={props.menu} />
      <SavedState said={history.said} />
      <span className={styles.space} />
      <SearchField isDisabled={onSearch === null} onSearchElsewhere={() => onSearch?.()} />
      <span className={styles.space} />
      <StepButton
        step={history.undo}
        icon={<ArrowUndoRegular />}
        why={why}
        tip={
          history.undo.label === null
            ? t('app.history.undoNothing')
            : t('app.history.undoStep', { label: history.undo.label })
        }
      />
      <StepButton
        step={history.redo}
        icon={<ArrowRedoRegular />}
        why={why}
        tip={
          history.redo.label === null
            ? t('app.history.redoNothing')
            : t('app.history.redoStep', { label: history.redo.label })
        }
      />
      <ImportButton ways={props.importing} why={why} />
      <Button
        appearance="primary"
        icon={<ArrowExportLtrRegular />}
        className={styles.export}
        title={t('app.nav.export')}
        onClick={props.onExport}
      >
        <span className={styles.words}>{t('app.nav.export')}</span>
      </Button>
    </header>
  );
}

/** When the last change reached the file, or for a moment what was just undone. */
function SavedState(props: { readonly said: string | null }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { path, savedAt, access } = useWorkbook();
  const isChecking = isBeingChecked(access);
  const { why } = useMayEdit();
  const saved =
    savedAt === null
      ? t('app.saved')
      : t('app.savedAt', {
          time: daysAgo(savedAt) === 0 ? formatTime(savedAt) : formatMoment(savedAt),
        });
  return (
    <Tooltip content={why ?? t('app.savedTip', { path })} relationship="description">
      <span className={styles.saved} aria-live="polite">
        {props.said ??
          (why === null ? saved : t(isChecking ? 'access.checkingShort' : 'access.readOnly'))}
      </span>
    </Tooltip>
  );
}

/** Stays focusable without a step, so that its tooltip can say why nothing happens. */
function StepButton(props: {
  readonly step: HistoryStep;
  readonly icon: ReactElement;
  readonly tip: string;
  /** Why no step can be taken at all; null when it can. */
  readonly why: string | null;
}) {
  const { step, icon, tip, why } = props;
  return (
    <Tooltip content={why ?? tip} relationship={why === null ? 'label' : 'description'}>
      <Button
        appearance="subtle"
        icon={icon}
        aria-label={tip}
        disabledFocusable={step.label === null || why !== null}
        onClick={step.run}
      />
    </Tooltip>
  );
}
