import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { ArrowMoveRegular } from '@fluentui/react-icons/svg/arrow-move';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowSortRegular } from '@fluentui/react-icons/svg/arrow-sort';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { CertificateRegular } from '@fluentui/react-icons/svg/certificate';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste';
import { ColumnTripleRegular } from '@fluentui/react-icons/svg/column-triple';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap';
import { StackRegular } from '@fluentui/react-icons/svg/stack';
import { MegaphoneRegular } from '@fluentui/react-icons/svg/megaphone';
import { TextNumberListLtrRegular } from '@fluentui/react-icons/svg/text-number-list-ltr';
import { memo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import type { HistoryStep } from '#shared/history/historyStep.ts';
import type { LabelKey } from '#shared/messages/vi/labels.ts';

import { formatTime } from '../ui/formatMoment.ts';
import { stepWords } from './stepWords.ts';
import { formatCount } from '../ui/locale.ts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: '8px',
    rowGap: '1px',
  },
  icon: {
    gridRow: '1 / 3',
    display: 'flex',
    paddingTop: '1px',
    fontSize: '16px',
    color: tokens.colorNeutralForeground3,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  returned: { color: tokens.colorNeutralForeground3 },
});

const icons: Readonly<Record<LabelKey, ReactElement>> = {
  createWorkbook: <DocumentAddRegular />,
  fillSample: <EditRegular />,
  changeBeforeRule: <CalendarRegular />,
  changeNumbering: <TextNumberListLtrRegular />,
  editPlan: <EditRegular />,
  waiveProblems: <CheckmarkCircleRegular />,
  revokeWaivers: <CheckmarkCircleRegular />,
  settleRule: <CheckmarkCircleRegular />,
  editTask: <EditRegular />,
  editTasks: <EditRegular />,
  insertTask: <AddRegular />,
  insertTasks: <AddRegular />,
  pasteRows: <ClipboardPasteRegular />,
  replaceWords: <EditRegular />,
  removeTask: <DeleteRegular />,
  removeTasks: <DeleteRegular />,
  indentTasks: <ArrowMoveRegular />,
  outdentTasks: <ArrowMoveRegular />,
  moveTasks: <ArrowMoveRegular />,
  sortByDue: <ArrowSortRegular />,
  sortByTitle: <ArrowSortRegular />,
  sortByLead: <ArrowSortRegular />,
  editTarget: <EditRegular />,
  editTargets: <EditRegular />,
  pasteTargets: <ClipboardPasteRegular />,
  insertTarget: <AddRegular />,
  insertTargets: <AddRegular />,
  removeTarget: <DeleteRegular />,
  removeTargets: <DeleteRegular />,
  moveTargets: <ArrowMoveRegular />,
  addColumn: <ColumnTripleRegular />,
  renameColumn: <ColumnTripleRegular />,
  changeColumn: <ColumnTripleRegular />,
  moveColumn: <ColumnTripleRegular />,
  removeColumn: <ColumnTripleRegular />,
  readResolution: <DocumentTextRegular />,
  setClausesAside: <DocumentTextRegular />,
  takeUpClauses: <DocumentTextRegular />,
  acceptProposals: <AddRegular />,
  arrangeInSections: <ArrowMoveRegular />,
  dropProposals: <DocumentTextRegular />,
  restoreProposals: <DocumentTextRegular />,
  reviewClauses: <DocumentTextRegular />,
  importTable: <ArrowImportRegular />,
  updateFromTable: <ArrowImportRegular />,
  importConvertedTable: <ArrowImportRegular />,
  updateFromConvertedTable: <ArrowImportRegular />,
  urgeTask: <MegaphoneRegular />,
  urgeTasks: <MegaphoneRegular />,
  extendTask: <CalendarRegular />,
  extendTasks: <CalendarRegular />,
  reassignTask: <MegaphoneRegular />,
  reassignTasks: <MegaphoneRegular />,
  askForEvidence: <MegaphoneRegular />,
  askForEvidenceOfTasks: <MegaphoneRegular />,
  askForFigures: <MegaphoneRegular />,
  askForFiguresOfTasks: <MegaphoneRegular />,
  editDirection: <EditRegular />,
  removeDirection: <DeleteRegular />,
  addAgency: <BuildingRegular />,
  loadDirectory: <BuildingRegular />,
  editAgency: <EditRegular />,
  editAgencies: <EditRegular />,
  insertAgencies: <BuildingRegular />,
  pasteAgencies: <ClipboardPasteRegular />,
  removeAgency: <DeleteRegular />,
  removeAgencies: <DeleteRegular />,
  moveAgencies: <ArrowMoveRegular />,
  recordSuccession: <BuildingRegular />,
  removeSuccession: <BuildingRegular />,
  handOverTasks: <PersonSwapRegular />,
  uniteAgencies: <BuildingRegular />,
  editLeader: <EditRegular />,
  editLeaders: <EditRegular />,
  insertLeader: <AddRegular />,
  insertLeaders: <AddRegular />,
  pasteLeaders: <ClipboardPasteRegular />,
  removeLeader: <DeleteRegular />,
  removeLeaders: <DeleteRegular />,
  moveLeaders: <ArrowMoveRegular />,
  setCharges: <PersonSwapRegular />,
  endCharges: <PersonSwapRegular />,
  editCharges: <EditRegular />,
  removeCharges: <DeleteRegular />,
  issueBaseline: <CertificateRegular />,
  freezeReport: <LockClosedRegular />,
  sendRound: <MailRegular />,
  receiveFiles: <ArrowImportRegular />,
  assignReturn: <ArrowImportRegular />,
  discardReturn: <DeleteRegular />,
  mergeReturn: <ArrowImportRegular />,
  refuseReturn: <ArrowImportRegular />,
  remindAgencies: <MailRegular />,
  goToStep: <HistoryRegular />,
  goToBaseline: <HistoryRegular />,
  restoreBackup: <HistoryRegular />,
  combineSteps: <StackRegular />,
};

/** One step in the list: what, when, who, how much. Steps back and forth stand back. */
export const StepLine = memo(function StepLine(props: { readonly step: HistoryStep }) {
  const { step } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const isReturn = step.kind === 'undo' || step.kind === 'redo';
  const name = stepWords(step, t);
  const cells = t('history.steps.cells', { cells: formatCount(step.cells, t) });
  const facts = [step.who, step.kind === 'issue' ? null : cells];
  return (
    <div className={styles.line}>
      <span className={styles.icon} aria-hidden="true">
        {iconOf(step)}
      </span>
      <span className={mergeClasses(styles.name, isReturn && styles.returned)} title={name}>
        {name}
      </span>
      <span className={styles.quiet}>{formatTime(step.at)}</span>
      <span className={mergeClasses(styles.quiet, styles.name)}>
        {facts.filter((fact) => fact !== null).join(' · ')}
      </span>
    </div>
  );
});

function iconOf({ kind, label }: HistoryStep): ReactElement {
  if (kind === 'undo') return <ArrowUndoRegular />;
  if (kind === 'redo') return <ArrowRedoRegular />;
  // A newer program may have written steps whose name this one does not know.
  return (icons as Readonly<Partial<Record<string, ReactElement>>>)[label.key] ?? <EditRegular />;
}
