import { comparePosition } from '../tasks/outline.ts';
import type { OutlineNode } from '../tasks/outline.ts';
import { placeByClause } from '../tasks/placeByClause.ts';
import { placeInOrder } from '../tasks/placeInOrder.ts';
import { positionsAt } from '../tasks/rearrange.ts';
import type { Place } from '../tasks/rearrange.ts';
import type { Task } from '../tasks/task.ts';
import { blankTask } from '../tasks/taskCells.ts';
import { foldText } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import type { SectionHeading } from './sectionHeadings.ts';

/** What of the plan's rows the places of others depend on. */
export type PlacedRow = OutlineNode & Pick<Task, 'clause' | 'title'>;

export interface SectionedPlan {
  readonly tasks: readonly PlacedRow[];
  readonly clauses: readonly Clause[];
  /** See `findSectionHeadings`. */
  readonly headings: ReadonlyMap<string, readonly SectionHeading[]>;
}

export interface RowIds {
  readonly nextId: (kind: 'task') => string;
  readonly nextTaskCode: () => string;
}

/** The outline while rows from the resolution are put into it. */
export interface SectionPlacer {
  /** The parent and the positions of `count` rows that come from one clause. */
  readonly place: (
    clause: string | null,
    count: number,
  ) => { readonly parent: string | null; readonly positions: readonly string[] };
  /** Rows stand there from now on, be they new or moved. */
  readonly put: (rows: readonly PlacedRow[]) => void;
  /** The section rows that were made on the way, outer ones first. */
  readonly sections: readonly Task[];
}

/**
 * Puts rows under the sections of the headings that they come from, in the order of the text. A section
 * that stands there is used again: it names its heading, whatever it is called by now, or it names none and
 * has the heading's words. `makesSections` false: those that are missing are not made; nor are they
 * where the office has parted the tasks of the heading otherwise. A row whose heading has no section goes
 * beside its neighbours in the text.
 */
export function createSectionPlacer(
  plan: SectionedPlan,
  makesSections: boolean,
  { nextId, nextTaskCode }: RowIds,
): SectionPlacer {
  const order = new Map(plan.clauses.toSorted(comparePosition).map(({ id }, at) => [id, at]));
  const sections: Task[] = [];
  let rows = plan.tasks;

  function placeFor(clause: string | null): Place {
    const at = order.get(clause ?? '') ?? 0;
    const above = plan.headings.get(clause ?? '') ?? [];
    const inner = above.findLastIndex((heading) => findSection(rows, heading) !== null);
    let section = above[inner] === undefined ? null : findSection(rows, above[inner]);
    const missing = makesSections && !isPartedOtherwise(above.at(-1)) ? above.slice(inner + 1) : [];
    for (const heading of missing) section = makeSection(heading, section);
    if (section !== null) return placeInOrder(rows, order, section, at);
    const beside = placeByClause(rows, plan.clauses, clause);
    return isInSection(rows, beside) ? placeInOrder(rows, order, null, at) : beside;
  }

  /** Whether the office has put tasks of the heading into sections of its own. */
  function isPartedOtherwise(heading: SectionHeading | undefined): boolean {
    const own = rows.filter(({ type, clause }) => type === 'section' && clause === null);
    const ids = new Set<string | null>(own.map(({ id }) => id));
    return rows.some(
      ({ type, parent, clause }) =>
        type === 'task' &&
        ids.has(parent) &&
        plan.headings.get(clause ?? '')?.at(-1)?.clause === heading?.clause,
    );
  }

  function makeSection({ clause, title }: SectionHeading, parent: string | null): string {
    const place = placeInOrder(rows, order, parent, order.get(clause) ?? 0);
    const [position = ''] = positionsAt(rows, place, 1);
    const id = nextId('task');
    const fields = { type: 'section', id, code: nextTaskCode(), parent, position } as const;
    const section: Task = { ...blankTask, ...fields, title, clause };
    sections.push(section);
    rows = [...rows, section];
    return id;
  }

  return {
    sections,
    place(clause, count) {
      const place = placeFor(clause);
      return { parent: place.parent, positions: positionsAt(rows, place, count) };
    },
    put(placed) {
      const ids = new Set(placed.map(({ id }) => id));
      rows = [...rows.filter(({ id }) => !ids.has(id)), ...placed];
    },
  };
}

function findSection(rows: readonly PlacedRow[], { clause, title }: SectionHeading): string | null {
  const sections = rows.filter(({ type }) => type === 'section');
  const words = foldText(title);
  const found =
    sections.find((row) => row.clause === clause) ??
    sections.find((row) => row.clause === null && foldText(row.title) === words);
  return found?.id ?? null;
}

/** Whether a place is among the rows of a heading. */
function isInSection(rows: readonly PlacedRow[], { parent }: Place): boolean {
  return rows.some(
    ({ id, type, clause }) => id === parent && type === 'section' && clause !== null,
  );
}
