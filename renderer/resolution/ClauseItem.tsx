import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { ClauseState } from '#shared/proposals/clauseState.ts';
import type { Proposal } from '#shared/proposals/proposal.ts';
import type { Clause } from '#shared/resolution/clause.ts';
import type { Target } from '#shared/targets/target.ts';

import type { TaskRow } from '../workbook/taskRow.ts';
import { clauseElementId, clauseWordsId, isChosenAttribute } from './clauseElements.ts';
import { ClauseWords } from './ClauseWords.tsx';
import { clauseAttribute } from './selectedWords.ts';

// Paler than what is chosen elsewhere: here it lies under a page of text.
const chosenBackground = `color-mix(in srgb, ${tokens.colorNeutralBackground1Selected} 45%, ${tokens.colorNeutralBackground1})`;

const useStyles = makeStyles({
  clause: {
    position: 'relative',
    paddingTop: '5px',
    paddingBottom: '5px',
    paddingRight: '12px',
    border: '1px solid transparent',
    '@media (forced-colors: active)': { border: '1px solid Canvas' },
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'text',
    outline: 'none',
    scrollMarginBlock: '32px',
    // What is out of sight of 300 pages is not laid out.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 60px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-visible': { border: `1px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { fontWeight: tokens.fontWeightSemibold, marginTop: '10px' },
  chosen: {
    backgroundColor: chosenBackground,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    ':hover': { backgroundColor: chosenBackground },
  },
  decisions: { marginTop: '6px', cursor: 'default' },
  mark: {
    position: 'absolute',
    top: '12px',
    width: '8px',
    height: '8px',
    boxSizing: 'border-box',
  },
  taken: { borderRadius: '50%', backgroundColor: tokens.colorPaletteGreenForeground3 },
  waiting: { transform: 'rotate(45deg)', backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  open: { borderRadius: '50%', border: `2px solid ${tokens.colorNeutralForeground4}` },
  setAside: { height: '2px', top: '16px', backgroundColor: tokens.colorNeutralForeground3 },
});

const stepPx = 20;
const gutterPx = 28;

/** There are thousands of clauses: one of which nothing changed is not drawn again. */
export const ClauseItem = memo(function ClauseItem(props: {
  readonly clause: Clause;
  readonly depth: number;
  readonly state: ClauseState;
  readonly rows: readonly TaskRow[];
  readonly targets: readonly Target[];
  readonly waiting: readonly Proposal[];
  readonly isChosen: boolean;
  /** Whether Tab goes to this clause. */
  readonly isReached: boolean;
  readonly onChoose: (id: string) => void;
  readonly children: ReactNode;
}) {
  const { clause, isChosen, onChoose, children } = props;
  const styles = useStyles();
  const indent = props.depth * stepPx;
  return (
    <article
      id={clauseElementId(clause.id)}
      tabIndex={props.isReached ? 0 : -1}
      aria-labelledby={clauseWordsId(clause.id)}
      {...(isChosen ? { 'aria-current': 'true', [isChosenAttribute]: '' } : {})}
      {...{ [clauseAttribute]: clause.id }}
      className={mergeClasses(
        styles.clause,
        clause.heading && styles.heading,
        isChosen && styles.chosen,
      )}
      style={{ paddingLeft: indent + gutterPx }}
      onClick={() => onChoose(clause.id)}
    >
      <ClauseMark state={props.state} left={indent + 10} />
      <ClauseWords
        clause={clause}
        rows={props.rows}
        targets={props.targets}
        waiting={props.waiting}
        isChosen={isChosen}
      />
      {children !== null && <div className={styles.decisions}>{children}</div>}
    </article>
  );
});

/** Says by shape and colour how far the clause is dealt with; headings need no decision. */
function ClauseMark(props: { readonly state: ClauseState; readonly left: number }) {
  const { state, left } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  if (state === 'heading') return null;
  return (
    <span
      role="img"
      aria-label={t(`resolution.states.${state}`)}
      title={t(`resolution.states.${state}`)}
      className={mergeClasses(styles.mark, styles[state])}
      style={{ left }}
    />
  );
}
