import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import type { Proposal, TaskProposal } from '#shared/proposals/proposal.ts';

import { KeyCap } from '../../ui/KeyCap.tsx';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { useResolution } from '../resolutionView.ts';
import { TitleBox } from '../TitleBox.tsx';
import { proposedLead } from './acceptedFields.ts';
import type { OwnerContext } from './acceptedFields.ts';
import { targetNotes, valueWords } from './targetWords.ts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '76px minmax(0, 1fr) auto',
    columnGap: '10px',
    alignItems: 'start',
    padding: '7px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  kind: {
    justifySelf: 'start',
    padding: '0 8px',
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    whiteSpace: 'nowrap',
  },
  task: { backgroundColor: tokens.colorNeutralBackground5 },
  target: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorPaletteGreenForeground2,
  },
  notes: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', gap: '4px' },
  button: { minWidth: 0, whiteSpace: 'nowrap' },
});

export interface ProposalActions {
  readonly accept: (proposal: Proposal) => void;
  readonly drop: (proposal: Proposal) => void;
  readonly choose: (proposal: Proposal) => void;
  /** `null`: left as it was. */
  readonly retitle: (proposal: TaskProposal, title: string | null) => void;
  /** Cut in two behind so many characters of its title. */
  readonly split: (proposal: TaskProposal, at: number) => void;
}

/** One proposal of the chosen clause, with what was read and the two ways to decide. */
export function ProposalLine(props: {
  readonly proposal: Proposal;
  readonly isChosen: boolean;
  readonly isEdited: boolean;
  readonly why: string | null;
  readonly actions: ProposalActions;
}) {
  const { proposal, isChosen, isEdited, why, actions } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { agencies } = useWorkbook();
  const { suggestLead } = useResolution();
  const { kind } = proposal;
  return (
    <li
      className={mergeClasses(styles.line, isChosen && styles.chosen)}
      {...(isChosen ? { 'aria-current': 'true' as const } : {})}
      onClick={() => actions.choose(proposal)}
    >
      <span className={mergeClasses(styles.kind, styles[kind])}>
        {t(`resolution.kinds.${kind}`)}
      </span>
      <div>
        {isEdited && kind === 'task' ? (
          <TitleBox
            title={proposal.title}
            keys={t('resolution.titleKeys')}
            isSelected={false}
            onDone={(title) => actions.retitle(proposal, title)}
            onSplit={(at) => actions.split(proposal, at)}
          />
        ) : (
          <div>{proposalTitle(proposal, t)}</div>
        )}
        <div className={styles.notes}>
          {proposalNotes(proposal, { agencies, suggestLead }, t).join(' · ')}
        </div>
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance={isChosen ? 'primary' : 'secondary'}
          className={styles.button}
          tabIndex={isChosen ? 0 : -1}
          disabledFocusable={why !== null}
          title={why ?? undefined}
          onClick={() => actions.accept(proposal)}
        >
          {t('resolution.accept')}
          {isChosen && (
            <>
              &nbsp;<KeyCap>A</KeyCap>
            </>
          )}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          tabIndex={isChosen ? 0 : -1}
          disabledFocusable={why !== null}
          title={why ?? undefined}
          onClick={() => actions.drop(proposal)}
        >
          {t('resolution.drop')}
          {isChosen && (
            <>
              &nbsp;<KeyCap>D</KeyCap>
            </>
          )}
        </Button>
      </div>
    </li>
  );
}

function proposalTitle(proposal: Proposal, t: TFunction): string {
  if (proposal.kind === 'task') return proposal.title;
  const value = valueWords(proposal.target, t);
  return value === '' ? proposal.target.name : `${proposal.target.name}: ${value}`;
}

function proposalNotes(proposal: Proposal, context: OwnerContext, t: TFunction): string[] {
  if (proposal.kind === 'target') return targetNotes(proposal.target, t);
  const lead = proposedLead(proposal, context);
  const { support, period, product, confidence } = proposal;
  return [
    lead === null
      ? null
      : t(lead.isSuggested ? 'resolution.leadSuggested' : 'resolution.lead', {
          lead: lead.owner.text,
        }),
    support.length === 0 ? null : t('resolution.support', { support: support.join(', ') }),
    period === null ? null : periodWords(period, t),
    product === null ? null : t('resolution.product', { product }),
    confidence === 'low' ? t('resolution.unsure') : null,
  ].filter((note) => note !== null);
}

function periodWords({ raw, due }: NonNullable<TaskProposal['period']>, t: TFunction): string {
  return due === null ? raw : t('resolution.period', { words: raw, day: formatDay(due) });
}
