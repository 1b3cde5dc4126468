import { propose } from '#shared/proposals/propose.ts';
import type { SourceClause } from '#shared/proposals/outline.ts';
import { readClauses } from '#shared/resolution/readClauses.ts';

import type { Labels, Tally } from './labels.ts';
import { scoreTargets, type TargetScore } from './scoreTargets.ts';
import { scoreTasks, type TaskScore } from './scoreTasks.ts';

export interface TextScore {
  readonly headings: Tally;
  readonly targets: TargetScore;
  readonly tasks: TaskScore;
}

/** What the rules find in a text, against what people marked in it. No directory is given. */
export function scoreText(text: string, labels: Labels): TextScore {
  const clauses = clausesOf(text);
  const proposals = propose(clauses, { year: labels.year, issued: labels.issued, agencies: [] });
  const headings = clauses.filter(({ heading }) => heading).map((clause) => clause.text);
  return {
    headings: {
      right: commonInOrder(headings, labels.headings),
      of: Math.max(headings.length, labels.headings.length),
    },
    targets: scoreTargets(
      proposals.filter((one) => one.kind === 'target'),
      labels,
    ),
    tasks: scoreTasks(
      proposals.filter((one) => one.kind === 'task'),
      labels,
    ),
  };
}

/** The clauses of a text with ids by their place: "c1" is the first. */
export function clausesOf(text: string): SourceClause[] {
  return readClauses(text).map(({ parent, ...draft }, index) => ({
    id: `c${index + 1}`,
    parent: parent === null ? null : `c${parent + 1}`,
    ...draft,
  }));
}

/** Length of the longest list that both hold in their order. */
function commonInOrder(left: readonly string[], right: readonly string[]): number {
  let row = right.map(() => 0);
  for (const item of left) {
    let diagonal = 0;
    let before = 0;
    row = row.map((above, at) => {
      const here = item === right[at] ? diagonal + 1 : Math.max(above, before);
      diagonal = above;
      before = here;
      return here;
    });
  }
  return row.at(-1) ?? 0;
}
