import { comparePosition, groupByParent } from '../tasks/outline.ts';
import type { OutlineNode } from '../tasks/outline.ts';
import { placeByClause } from '../tasks/placeByClause.ts';
import { lastUpTo, placeInOrder } from '../tasks/placeInOrder.ts';
import { positionsAmong } from '../tasks/rearrange.ts';
import type { Place } from '../tasks/rearrange.ts';
import type { Task } from '../tasks/task.ts';
import { blankTask } from '../tasks/taskCells.ts';
import type { Clause } from './clause.ts';
import { createSectionFinder } from './findSections.ts';
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

export interface SectionChoice {
  /** Sections that are missing are made. */
  readonly makesSections: boolean;
  /** Where tasks of a heading without a section stand at the top, others join them there. */
  readonly joinsLoose: boolean;
}

/** The outline while rows from the resolution are put into it. */
export interface SectionPlacer {
  /** The parent and the positions of `count` rows that come from one clause. */
  readonly place: (
    clause: string | null,
    count: number,
  ) => { readonly parent: string | null; readonly positions: readonly string[] };
  /** Rows that were placed together stand there from now on, be they new or moved. */
  readonly put: (rows: readonly PlacedRow[]) => void;
  /** The section rows that were made on the way, outer ones first. */
  readonly sections: readonly Task[];
}

/**
 * Puts rows under the sections of the headings that they come from, in the order of the text. Sections that
 * stand there are used again (see `createSectionFinder`); none is made for a heading whose tasks the office
 * has put into a section of its own: others join them. A row whose heading has no section goes beside its
 * neighbours in the text.
 */
export function createSectionPlacer(
  { tasks, clauses, headings }: SectionedPlan,
  { makesSections, joinsLoose }: SectionChoice,
  { nextId, nextTaskCode }: RowIds,
): SectionPlacer {
  const order = new Map(clauses.toSorted(comparePosition).map(({ id }, at) => [id, at]));
  const rows = new Map(tasks.map((row) => [row.id, row]));
  const children = groupByParent(tasks);
  const standing = [...sectionsBelow(children, null)];
  const ownSections = standing.filter(({ clause }) => clause === null).map(({ id }) => id);
  const findSections = createSectionFinder(headings, standing);
  const made: Task[] = [];

  function placeFor(clause: string | null): Place {
    const at = order.get(clause ?? '') ?? 0;
    const above = headings.get(clause ?? '') ?? [];
    const found = findSections(above);
    const inner = found.findLastIndex((section) => section !== null);
    let section = found[inner] ?? null;
    if (inner < above.length - 1) {
      const neighbour = findNeighbour(above.at(-1), at);
      if (neighbour !== undefined) {
        return placeInOrder(children, order, parentOf(neighbour), at);
      }
      for (const heading of makesSections ? above.slice(inner + 1) : []) {
        section = makeSection(heading, section);
      }
    }
    if (section !== null) return placeInOrder(children, order, section, at);
    const beside = placeByClause([...rows.values()], clauses, clause);
    return isInSection(beside.parent) ? placeInOrder(children, order, null, at) : beside;
  }

  /** The nearest task of the heading that stands in a section of the office's own, or loose. */
  function findNeighbour(heading: SectionHeading | undefined, at: number): PlacedRow | undefined {
    const parents = joinsLoose ? [...ownSections, null] : ownSections;
    const neighbours = parents
      .flatMap((parent) => children.get(parent) ?? [])
      .filter(
        ({ type, clause }) =>
          type === 'task' && headings.get(clause ?? '')?.at(-1)?.clause === heading?.clause,
      );
    const places = neighbours.map(({ clause }) => order.get(clause ?? '') ?? null);
    return neighbours[lastUpTo(places, at)] ?? neighbours[0];
  }

  function makeSection({ clause, title }: SectionHeading, parent: string | null): string {
    const { before } = placeInOrder(children, order, parent, order.get(clause) ?? 0);
    const [position = ''] = positionsAmong(children.get(parent) ?? [], before, 1);
    const id = nextId('task');
    const fields = { type: 'section', id, code: nextTaskCode(), parent, position } as const;
    const section: Task = { ...blankTask, ...fields, title, clause };
    made.push(section);
    standing.push(section);
    put([section]);
    return id;
  }

  /** Whether a place is among the rows of a heading, however deep. */
  function isInSection(parent: string | null): boolean {
    const row = rows.get(parent ?? '');
    if (row === undefined) return false;
    return (row.type === 'section' && row.clause !== null) || isInSection(row.parent);
  }

  /** Null, the top, also for rows that are new or whose parent is missing. */
  function parentOf(row: PlacedRow | undefined): string | null {
    return row?.parent != null && rows.has(row.parent) ? row.parent : null;
  }

  function put(placed: readonly PlacedRow[]): void {
    const ids = new Set(placed.map(({ id }) => id));
    for (const parent of new Set(placed.map(({ id }) => parentOf(rows.get(id))))) {
      const siblings = children.get(parent) ?? [];
      children.set(
        parent,
        siblings.filter(({ id }) => !ids.has(id)),
      );
    }
    for (const row of placed) rows.set(row.id, row);
    const parent = parentOf(placed[0]);
    const siblings = [...(children.get(parent) ?? []), ...placed];
    children.set(parent, siblings.toSorted(comparePosition));
  }

  return {
    sections: made,
    place(clause, count) {
      const { parent, before } = placeFor(clause);
      const positions = positionsAmong(children.get(parent) ?? [], before, count);
      return { parent, positions };
    },
    put,
  };
}

/** Sections at the top or in sections: what stands below a task moves with it. */
function* sectionsBelow(
  children: ReadonlyMap<string | null, readonly PlacedRow[]>,
  parent: string | null,
): Generator<PlacedRow> {
  for (const row of children.get(parent) ?? []) {
    if (row.type !== 'section') continue;
    yield row;
    yield* sectionsBelow(children, row.id);
  }
}
