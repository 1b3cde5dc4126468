import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { Answer } from '#shared/imports/answer.ts';

import { formatCount } from '../../ui/locale.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { PaneSection } from '../../ui/PaneSection.tsx';
import { answerKey } from '../importDraft.ts';
import { choiceWords } from './choiceWords.ts';
import type { ProblemKind, ProblemPlace } from './groupProblems.ts';
import { ProblemKindList } from './ProblemKindList.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  answers: { display: 'grid', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  answer: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '4px',
    overflowWrap: 'anywhere',
  },
  all: { justifySelf: 'start' },
});

/** What could not be understood, grouped so that one answer settles all that are alike. */
export function ProblemPane(props: {
  readonly kinds: readonly ProblemKind[];
  readonly answers: readonly Answer[];
  /** Problems that there are besides those that are listed. */
  readonly notListed: number;
  readonly shownCell: ProblemPlace | null;
  readonly onAnswer: (answers: readonly Answer[]) => void;
  readonly onTakeBack: (answer: Answer) => void;
  readonly onGo: (place: ProblemPlace) => void;
}) {
  const { kinds, answers, notListed } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <>
      <PaneSection heading={t('imports.problems.heading')}>
        {kinds.length === 0 && <StatusMark tone="good">{t('imports.problems.none')}</StatusMark>}
        {kinds.map((kind) => (
          <ProblemKindList
            key={kind.code}
            kind={kind}
            limit={null}
            shownCell={props.shownCell}
            onAnswer={props.onAnswer}
            onGo={props.onGo}
          />
        ))}
        {notListed > 0 && (
          <span className={styles.quiet}>
            {t('imports.problems.notListed', { number: formatCount(notListed, t) })}
          </span>
        )}
      </PaneSection>
      {answers.length > 0 && (
        <PaneSection heading={t('imports.problems.answered', { number: answers.length })}>
          <AnswerList answers={answers} onTakeBack={props.onTakeBack} />
        </PaneSection>
      )}
    </>
  );
}

function AnswerList(props: {
  readonly answers: readonly Answer[];
  readonly onTakeBack: (answer: Answer) => void;
}) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { agencyById } = useWorkbook();
  return (
    <ul className={styles.answers}>
      {props.answers.toReversed().map((answer) => (
        <li key={answerKey(answer)} className={styles.answer}>
          <span>
            “{answer.value}”{' '}
            <span className={styles.quiet}>
              {choiceWords(answer.choice, 'said', agencyById, t)}
            </span>
          </span>
          <Button
            size="small"
            appearance="subtle"
            aria-label={t('imports.problems.undo', { value: answer.value })}
            onClick={() => props.onTakeBack(answer)}
          >
            {t('imports.problems.undoShort')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The first problems beside the cells, and the way to all of them. */
export function ProblemGlance(props: {
  readonly kinds: readonly ProblemKind[];
  readonly count: number;
  readonly shownCell: ProblemPlace | null;
  readonly onAnswer: (answers: readonly Answer[]) => void;
  readonly onGo: (place: ProblemPlace) => void;
  readonly onAll: () => void;
}) {
  const { kinds, count, onAll } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <PaneSection heading={t('imports.problems.heading')}>
      {kinds.length === 0 && <StatusMark tone="good">{t('imports.problems.none')}</StatusMark>}
      {kinds.slice(0, 2).map((kind) => (
        <ProblemKindList
          key={kind.code}
          kind={kind}
          limit={2}
          shownCell={props.shownCell}
          onAnswer={props.onAnswer}
          onGo={props.onGo}
        />
      ))}
      {kinds.length > 0 && (
        <Button size="small" className={styles.all} onClick={onAll}>
          {t('imports.problems.all', { number: formatCount(count, t) })}
        </Button>
      )}
    </PaneSection>
  );
}
