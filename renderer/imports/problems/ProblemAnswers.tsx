import { Button, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Choice } from '#shared/imports/answer.ts';
import type { ProblemCode } from '#shared/spreadsheet/inspection.ts';

import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { AgencyBox } from './AgencyBox.tsx';
import { problemTones } from './cellProblems.ts';
import { choiceWords } from './choiceWords.ts';
import type { ProblemGroup } from './groupProblems.ts';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  choice: { minWidth: 'auto', maxWidth: '100%', textAlign: 'start' },
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '4px' },
});

/** Problems that other words in place of those in the cell would mend. */
const typedCodes: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'period-unclear',
  'value-unclear',
  'date-ambiguous',
]);

/** One click, or a few words, and all cells alike are settled. */
export function ProblemAnswers(props: {
  readonly group: ProblemGroup;
  readonly onAnswer: (choice: Choice) => void;
}) {
  const { group, onAnswer } = props;
  const { code, value, choices } = group;
  const { t } = useTranslation();
  const styles = useStyles();
  const { agencyById } = useWorkbook();
  const [asks, setAsks] = useState<'agency' | 'words' | null>(null);
  const button = (label: string, isFirst: boolean, onClick: () => void) => (
    <Button
      key={label}
      size="small"
      appearance={isFirst ? 'outline' : 'subtle'}
      className={styles.choice}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  // What is only to be known is neither kept nor changed.
  const isNote = problemTones[code] === 'note';
  const wordsOf = (choice: Choice): string =>
    isNote && choice.do === 'keep'
      ? t('imports.problems.choices.seen')
      : choiceWords(choice, 'choices', agencyById, t);
  if (asks === 'agency') {
    return (
      <AgencyBox
        label={t('imports.problems.agencyName', { value })}
        onChoose={(agency) => onAnswer({ do: 'match', agency })}
        onClose={() => setAsks(null)}
      />
    );
  }
  if (asks === 'words') {
    return (
      <WordsForm
        value={value}
        onTake={(words) => onAnswer({ do: 'replace', with: words })}
        onClose={() => setAsks(null)}
      />
    );
  }
  return (
    <div className={styles.choices}>
      {choices.map((choice, index) => button(wordsOf(choice), index === 0, () => onAnswer(choice)))}
      {code === 'agency-unknown' &&
        button(t('imports.problems.choices.other'), false, () => setAsks('agency'))}
      {typedCodes.has(code) &&
        button(t('imports.problems.choices.type'), false, () => setAsks('words'))}
    </div>
  );
}

function WordsForm(props: {
  readonly value: string;
  readonly onTake: (words: string) => void;
  readonly onClose: () => void;
}) {
  const { value, onTake, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [words, setWords] = useState(value);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') onTake(words.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <Input
        autoFocus
        size="small"
        aria-label={t('imports.problems.typeName', { value })}
        value={words}
        onChange={(_, data) => setWords(data.value)}
      />
      <Button type="submit" size="small" appearance="primary">
        {t('imports.problems.typeTake')}
      </Button>
    </form>
  );
}
