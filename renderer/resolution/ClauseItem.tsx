import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Clause } from '#shared/resolution/clause.ts';

import type { TaskRow } from '../workbook/taskRow.ts';
import { markQuotes } from './markQuotes.ts';
import { clauseAttribute, wordsAttribute } from './selectedWords.ts';
import { wordsOfClause } from './useMakeTask.ts';

// Paler than what is chosen elsewhere: here it lies under a page of text.
const chosenBackground = `color-mix(in srgb, ${tokens.colorNeutralBackground1Selected} 45%, ${tokens.colorNeutralBackground1})`;

const useStyles = makeStyles({
  clause: {
    position: 'relative',
    paddingTop: '5px',
    paddingBottom: '5px',
    paddingRight: '12px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'text',
    scrollMarginBlock: '32px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  heading: { fontWeight: tokens.fontWeightSemibold, marginTop: '10px' },
  chosen: {
    backgroundColor: chosenBackground,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    ':hover': { backgroundColor: chosenBackground },
  },
  mark: {
    position: 'absolute',
    top: '12px',
    width: '8px',
    height: '8px',
    boxSizing: 'border-box',
    borderRadius: '50%',
  },
  covered: { backgroundColor: tokens.colorPaletteGreenForeground3 },
  open: { border: `2px solid ${tokens.colorNeutralForeground4}` },
  quoted: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    boxShadow: `inset 0 -2px ${tokens.colorPaletteMarigoldBorderActive}`,
    borderRadius: '2px',
    color: 'inherit',
  },
  code: {
    marginInlineStart: '6px',
    padding: '0 7px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
    userSelect: 'none',
    display: 'inline-block',
    lineHeight: '20px',
  },
});

const stepPx = 20;
const gutterPx = 28;

/** Empty, and one and the same, so that a clause without tasks is not drawn again. */
export const noRows: readonly TaskRow[] = [];

export const ClauseItem = memo(function ClauseItem(props: {
  readonly clause: Clause;
  readonly depth: number;
  readonly rows: readonly TaskRow[];
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
}) {
  const { clause, depth, rows, isChosen, onChoose } = props;
  const styles = useStyles();
  const indent = depth * stepPx;
  return (
    <div
      id={clauseElementId(clause.id)}
      role="option"
      aria-selected={isChosen}
      {...{ [clauseAttribute]: clause.id }}
      className={mergeClasses(
        styles.clause,
        clause.heading && styles.heading,
        isChosen && styles.chosen,
      )}
      style={{ paddingLeft: indent + gutterPx }}
      onClick={() => onChoose(clause.id)}
    >
      <ClauseMark clause={clause} count={rows.length} left={indent + 10} />
      <span {...{ [wordsAttribute]: '' }}>
        {markQuotes(clause.text, partialQuotes(clause, rows)).map(({ text, isQuoted }, index) =>
          isQuoted ? (
            <mark key={index} className={styles.quoted}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </span>
      {rows.map(({ id, task }) => (
        <span key={id} className={styles.code} aria-hidden="true">
          {task.code}
        </span>
      ))}
    </div>
  );
});

/** Says by shape and colour whether tasks were made from the clause; headings need none. */
function ClauseMark(props: {
  readonly clause: Clause;
  readonly count: number;
  readonly left: number;
}) {
  const { clause, count, left } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  if (clause.heading && count === 0) return null;
  return (
    <span
      role="img"
      aria-label={count > 0 ? t('resolution.hasTasks', { count }) : t('resolution.noTasks')}
      className={mergeClasses(styles.mark, count > 0 ? styles.covered : styles.open)}
      style={{ left }}
    />
  );
}

/** A quote of the whole clause would paint it all and say nothing. */
function partialQuotes(clause: Clause, rows: readonly TaskRow[]): string[] {
  const whole = wordsOfClause(clause);
  return rows
    .map(({ task }) => task.quote)
    .filter((quote) => quote !== null)
    .filter((quote) => quote !== whole && quote !== clause.text);
}

export function clauseElementId(id: string): string {
  return `clause-${id}`;
}
