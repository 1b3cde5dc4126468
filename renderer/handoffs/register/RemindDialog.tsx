import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Temporal } from 'temporal-polyfill';

import type { RegisterLine } from '#shared/handoffs/register.ts';
import type { Letter } from '#shared/handoffs/round.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import { readDay } from '#shared/periods/readDay.ts';

import { AnswerFailed } from '../../app/AnswerFailed.tsx';
import { useAnswer } from '../../app/useAnswer.ts';
import { formatCount } from '../../ui/locale.ts';
import { DayField, isWrongDay } from '../DayField.tsx';
import { LetterFields, writtenLetter } from '../LetterFields.tsx';
import { useRemind } from './useRemind.ts';

const namedAgencies = 3;

const useStyles = makeStyles({
  surface: { width: '600px' },
  content: { display: 'grid', gap: '12px', paddingBlock: '4px' },
  days: { display: 'grid', gridTemplateColumns: '1fr 1fr', alignItems: 'start', gap: '16px' },
});

/** Who is reminded, by when an answer is asked for, and the words of the letter. */
export function RemindDialog(props: {
  readonly packs: readonly RegisterLine[];
  readonly onClose: () => void;
}) {
  const { packs, onClose } = props;
  const styles = useStyles();
  const usual = useAnswer('reminder', 0, (engine) => engine.handoffs.reminderLetter());
  // A dialog in which nothing can be done yet would not take the keyboard.
  if (usual.state === 'asking') return null;
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        {usual.state === 'ready' ? (
          <RemindForm packs={packs} usual={usual.value} onClose={onClose} />
        ) : (
          <AnswerFailed error={usual.error} onRetry={usual.retry} />
        )}
      </DialogSurface>
    </Dialog>
  );
}

function RemindForm(props: {
  readonly packs: readonly RegisterLine[];
  readonly usual: Letter;
  readonly onClose: () => void;
}) {
  const { packs, usual, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [letter, setLetter] = useState(usual);
  const [writtenOn, setWrittenOn] = useState(() =>
    formatDay(Temporal.Now.plainDateISO().toString()),
  );
  const [replyBy, setReplyBy] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const remind = useRemind();

  function submit(): void {
    setIsChecked(true);
    const written = writtenLetter(letter);
    const day = readDay(writtenOn);
    if (written === null || day === null || isWrongDay(replyBy, true)) return;
    remind(
      {
        packs: packs.map(({ id }) => id),
        writtenOn: day,
        replyBy: readDay(replyBy),
        letter: written,
      },
      onClose,
    );
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <DialogBody>
        <DialogTitle>{t('handoffScreen.remindDialog.heading')}</DialogTitle>
        <DialogContent className={styles.content}>
          <Recipients packs={packs} />
          <div className={styles.days}>
            <DayField
              label={t('handoffScreen.remindDialog.writtenOn')}
              typed={writtenOn}
              onChange={setWrittenOn}
            />
            <DayField
              isOptional
              label={t('handoffScreen.remindDialog.replyBy')}
              hint={t('handoffScreen.remindDialog.replyByHint')}
              typed={replyBy}
              onChange={setReplyBy}
            />
          </div>
          <LetterFields letter={letter} isChecked={isChecked} onChange={setLetter} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" appearance="primary">
            {t('handoffScreen.remindDialog.run')}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}

function Recipients(props: { readonly packs: readonly RegisterLine[] }) {
  const { packs } = props;
  const { t } = useTranslation();
  const names = packs
    .slice(0, namedAgencies)
    .map(({ agencyName }) => agencyName)
    .join(', ');
  const others = packs.length - namedAgencies;
  return (
    <span>
      {t('handoffScreen.remindDialog.who', {
        number: formatCount(packs.length, t),
        names:
          others > 0
            ? t('handoffScreen.remindDialog.more', { names, number: formatCount(others, t) })
            : names,
      })}
    </span>
  );
}
