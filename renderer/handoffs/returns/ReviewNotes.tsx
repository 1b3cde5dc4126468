import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { ReturnReview } from '#shared/handoffs/returnReview.ts';

import { returnedWords } from '../../app/engineWords.ts';
import type { ReviewLine } from './reviewLines.ts';

const useStyles = makeStyles({
  notes: {
    display: 'grid',
    gap: '4px',
    maxHeight: '128px',
    margin: 0,
    padding: '8px 16px 10px',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, paddingLeft: '16px' },
});

/** What became of the table as a whole, and what is to be known of cells that no line is about. */
export function ReviewNotes(props: {
  readonly review: ReturnReview;
  readonly lines: readonly ReviewLine[];
}) {
  const { review, lines } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const told = new Set(lines.flatMap(({ notes }) => notes));
  const others = review.problems.filter(({ message }) => !told.has(message));
  if (review.notes.length === 0 && others.length === 0) return null;
  return (
    // It scrolls, so the keyboard must reach it.
    <section className={styles.notes} aria-label={t('handoffScreen.review.notes')} tabIndex={0}>
      {review.notes.length > 0 && (
        <div>{review.notes.map((note) => returnedWords(note, t)).join(' ')}</div>
      )}
      {others.length > 0 && (
        <ul className={styles.list}>
          {others.map(({ sheet, cell, message }, index) => (
            <li key={index}>
              {sheet === null || cell === null || cell === ''
                ? returnedWords(message, t)
                : t('handoffScreen.review.problemAt', {
                    sheet,
                    cell,
                    message: returnedWords(message, t),
                  })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
