import { readOutline, startOfBody } from '../proposals/outline.ts';
import { comparePosition } from '../tasks/outline.ts';
import type { Clause } from './clause.ts';

/** A heading of the resolution under which tasks are put together. */
export interface SectionHeading {
  /** Id of the clause. */
  readonly clause: string;
  /** Its words without the number. */
  readonly title: string;
}

/** The levels of sections that annexes have: A, and I below it. */
const deepest = 2;

/** Headings above fewer sentences than this, on average, are points of a list rather than parts. */
const fewestSentences = 2;

interface Heading {
  /** Null: the whole text. */
  readonly clause: Clause | null;
  readonly above: Heading | null;
  readonly children: Heading[];
  /** Sentences below it, however deep; of those, the ones in parts about work to be done. */
  readonly sentences: { all: number; work: number };
}

/**
 * By id of each clause, the headings above it that become sections, outermost first; a heading is above
 * itself. Which ones do follows from the text alone, so that they stay the same whatever is taken first:
 * a heading that all the work stands under parts nothing, and what branches below it counts in its place;
 * at most two levels count; headings are no parts where nearly each has a single sentence, or where most of
 * the work stands beside them.
 */
export function findSectionHeadings(
  clauses: readonly Clause[],
): ReadonlyMap<string, readonly SectionHeading[]> {
  const { root, holders } = readHeadings(clauses);
  const chosen = new Set(chooseSections(root, 0, root.sentences.work > 0 ? 'work' : 'all'));
  const sections = new Map<Heading, readonly SectionHeading[]>();

  function sectionsAt(heading: Heading): readonly SectionHeading[] {
    const known = sections.get(heading);
    if (known !== undefined) return known;
    const above = heading.above === null ? [] : sectionsAt(heading.above);
    const { clause } = heading;
    const own =
      clause === null || !chosen.has(heading)
        ? []
        : [{ clause: clause.id, title: titleOf(heading) }];
    const all = [...above, ...own];
    sections.set(heading, all);
    return all;
  }

  return new Map([...holders].map(([id, heading]) => [id, sectionsAt(heading)]));
}

/** The tree of headings, and of each clause the innermost one at or above it. */
function readHeadings(clauses: readonly Clause[]): {
  readonly root: Heading;
  readonly holders: ReadonlyMap<string, Heading>;
} {
  const root = aHeading(null, null);
  const holders = new Map<string, Heading>();
  const inOrder = clauses.toSorted(comparePosition);
  readOutline(inOrder).forEach(({ topic }, at) => {
    const clause = inOrder[at];
    if (clause === undefined) return;
    const holder = holders.get(clause.parent ?? '') ?? root;
    if (clause.heading) {
      const heading = aHeading(clause, holder);
      holder.children.push(heading);
      holders.set(clause.id, heading);
      return;
    }
    holders.set(clause.id, holder);
    const count = countSentences(clause.text);
    for (let heading: Heading | null = holder; heading !== null; heading = heading.above) {
      heading.sentences.all += count;
      if (topic === 'work') heading.sentences.work += count;
    }
  });
  return { root, holders };
}

function aHeading(clause: Clause | null, above: Heading | null): Heading {
  return { clause, above, children: [], sentences: { all: 0, work: 0 } };
}

/** `counted`: the sentences that make a heading one of several. */
function* chooseSections(
  { children, sentences }: Heading,
  depth: number,
  counted: keyof Heading['sentences'],
): Generator<Heading> {
  if (depth === deepest) return;
  const full = children.filter((heading) => heading.sentences[counted] > 0);
  const [only, ...others] = full;
  if (only === undefined) return;
  if (others.length === 0) {
    yield* chooseSections(only, depth, counted);
  } else {
    const held = full.reduce((sum, heading) => sum + heading.sentences[counted], 0);
    if (held < fewestSentences * full.length || held < sentences[counted] / 2) return;
    for (const heading of full) {
      yield heading;
      yield* chooseSections(heading, depth + 1, counted);
    }
  }
  // No work is expected there; a task that somebody takes from there all the same has its part.
  yield* children.filter((heading) => !full.includes(heading));
}

function countSentences(text: string): number {
  return Math.max(text.match(/[.;…!](?=\s|$)/gu)?.length ?? 0, 1);
}

/** "Chương I" above "NHỮNG NHIỆM VỤ" is called by the line below. */
function titleOf({ clause, children }: Heading): string {
  if (clause === null) return '';
  const words = clause.text
    .slice(startOfBody(clause))
    .replace(/\s+/gu, ' ')
    .replace(/\s*[.:;]+\s*$/u, '')
    .trim();
  if (words !== '') return words;
  const [below, ...others] = children;
  return below === undefined || others.length > 0 ? clause.text.trim() : titleOf(below);
}
