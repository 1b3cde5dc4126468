import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { Proposal } from '#shared/proposals/proposal.ts';
import type { Clause } from '#shared/resolution/clause.ts';
import type { Target } from '#shared/targets/target.ts';

import type { TaskRow } from '../workbook/taskRow.ts';
import { clauseWordsId } from './clauseElements.ts';
import { markRanges, rangeOf } from './markQuotes.ts';
import type { MarkedRange, QuoteMark } from './markQuotes.ts';
import { wordsAttribute } from './selectedWords.ts';
import { wordsOfClause } from './useMakeTask.ts';

/** `style` is seen where the system takes colours and shadows away. */
const underline = (color: string, style: 'solid' | 'double' | 'dashed' | 'dotted' | 'wavy') => ({
  boxShadow: `inset 0 -2px ${color}`,
  '@media (forced-colors: active)': {
    textDecorationLine: 'underline',
    textDecorationStyle: style,
    textDecorationThickness: '2px',
  },
});

const useStyles = makeStyles({
  quoted: { borderRadius: '2px', color: 'inherit', backgroundColor: 'transparent' },
  task: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    ...underline(tokens.colorPaletteMarigoldBorderActive, 'solid'),
  },
  target: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    ...underline(tokens.colorPaletteGreenForeground3, 'double'),
  },
  proposedTask: underline(tokens.colorPaletteMarigoldBorderActive, 'dashed'),
  proposedTarget: underline(tokens.colorPaletteGreenForeground3, 'dashed'),
  period: underline(tokens.colorPaletteBlueBorderActive, 'dotted'),
  owner: underline(tokens.colorPaletteBerryBorderActive, 'wavy'),
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
  aside: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
  setAside: { color: tokens.colorNeutralForeground3 },
});

/** The text of a clause with what was made of it, and what is proposed, marked in it. */
export function ClauseWords(props: {
  readonly clause: Clause;
  readonly rows: readonly TaskRow[];
  readonly targets: readonly Target[];
  readonly waiting: readonly Proposal[];
  readonly isChosen: boolean;
}) {
  const { clause, rows, targets } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const pieces = markRanges(clause.text, rangesOf(props));
  return (
    <>
      <span
        id={clauseWordsId(clause.id)}
        {...{ [wordsAttribute]: '' }}
        className={clause.setAside === null ? '' : styles.setAside}
      >
        {pieces.map(({ text, marks }, index) =>
          marks.length === 0 ? (
            text
          ) : (
            <mark
              key={index}
              className={mergeClasses(styles.quoted, ...marks.map((mark) => styles[mark]))}
            >
              {text}
            </mark>
          ),
        )}
      </span>
      {rows.map(({ id, task }) => (
        <span key={id} className={styles.code} aria-hidden="true">
          {task.code}
        </span>
      ))}
      {targets.map(({ id, name }) => (
        <span key={id} className={styles.code} title={name} aria-hidden="true">
          {t('resolution.targetChip')}
        </span>
      ))}
      {clause.setAside !== null && (
        <span className={mergeClasses(styles.code, styles.aside)}>{clause.setAside}</span>
      )}
    </>
  );
}

function rangesOf(props: {
  readonly clause: Clause;
  readonly rows: readonly TaskRow[];
  readonly targets: readonly Target[];
  readonly waiting: readonly Proposal[];
  readonly isChosen: boolean;
}): MarkedRange[] {
  const { clause, rows, targets, waiting, isChosen } = props;
  const { text } = clause;
  const made = [
    ...partialQuotes(clause, rows).map((quote) => rangeOf(text, quote, 'task')),
    ...targets.map(({ raw }) => rangeOf(text, raw, 'target')),
  ].filter((range) => range !== null);
  const proposed = waiting.map(({ kind, start, quote }): MarkedRange => ({
    ...{ start, length: quote.length },
    mark: kind === 'task' ? 'proposedTask' : 'proposedTarget',
  }));
  return [...made, ...proposed, ...(isChosen ? partRanges(waiting) : [])];
}

/** The words that an owner or a deadline was read from. */
function partRanges(waiting: readonly Proposal[]): MarkedRange[] {
  const marks: Readonly<Record<string, QuoteMark>> = {
    lead: 'owner',
    support: 'owner',
    period: 'period',
  };
  return waiting.flatMap((proposal) =>
    proposal.marks.flatMap(({ what, offset, length }) => {
      const mark = marks[what];
      return mark === undefined ? [] : [{ start: offset, length, mark }];
    }),
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
