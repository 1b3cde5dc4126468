import { romanNumeral } from '../text/romanNumeral.ts';
import { usualNumbering } from './numbering.ts';
import type { Numbering } from './numbering.ts';
import type { Task } from './task.ts';

/** What of a row the outline needs; any record with these fields can be arranged. */
export type OutlineNode = Pick<Task, (typeof outlineFields)[number]>;

export const outlineFields = ['id', 'parent', 'position', 'type'] as const;

export interface OutlineRow<T> {
  readonly node: T;
  /** Distance from the top, 0 for rows without a parent. */
  readonly depth: number;
  /** I, 1, 1.1, a or 1, 1.1, 1.1.1: see `arrangeOutline`. */
  readonly number: string;
  readonly hasChildren: boolean;
}

/**
 * Arranges rows as they are read: parents before children, siblings by position.
 *
 * Numbers as in official annexes: sections I, II … (A, B … above them where sections hold sections),
 * tasks 1, 2 … that run on through the whole table or begin again in each section, below them 1.1,
 * then a, then - and +. Decimal numbers count sections and tasks alike: 1, 1.1, 1.1.1.
 * A row whose parent is missing stands at the top rather than vanish. Of the first rows alone the
 * numbers come out right when it is said whether there are nested sections among the others.
 */
export function arrangeOutline<T extends OutlineNode>(
  nodes: readonly T[],
  numbering: Numbering | null = null,
  hasNested = hasNestedSections(nodes),
): OutlineRow<T>[] {
  const { style, restarts } = numbering ?? usualNumbering;
  const children = groupByParent(nodes);
  const rows: OutlineRow<T>[] = [];
  let lastTask = 0;

  function visit(parent: T | null, depth: number, taskLevel: number, numberAbove: string): void {
    const counts = { section: 0, task: 0 };
    for (const node of children.get(parent?.id ?? null) ?? []) {
      counts[node.type] += 1;
      if (node.type === 'task' && taskLevel === 0) lastTask += 1;
      const number =
        style === 'decimal'
          ? below(numberAbove, counts.section + counts.task)
          : node.type === 'section'
            ? sectionNumber(counts.section, depth, hasNested, numberAbove)
            : taskNumber(
                taskLevel === 0 && !restarts ? lastTask : counts.task,
                taskLevel,
                numberAbove,
              );
      rows.push({ node, depth, number, hasChildren: children.has(node.id) });
      visit(node, depth + 1, node.type === 'section' ? 0 : taskLevel + 1, number);
    }
  }

  visit(null, 0, 0, '');
  return rows;
}

/** Whether sections hold sections, which moves the Roman numerals one level down. */
export function hasNestedSections(nodes: readonly OutlineNode[]): boolean {
  const sections = new Set(nodes.flatMap(({ id, type }) => (type === 'section' ? [id] : [])));
  return nodes.some(
    ({ type, parent }) => type === 'section' && parent !== null && sections.has(parent),
  );
}

/** Siblings by position under each parent; `null` holds the rows at the top. */
export function groupByParent<T extends OutlineNode>(nodes: readonly T[]): Map<string | null, T[]> {
  const ids = new Set(nodes.map(({ id }) => id));
  const groups = new Map<string | null, T[]>();
  for (const node of nodes) {
    const parent = node.parent !== null && ids.has(node.parent) ? node.parent : null;
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [node]);
    else group.push(node);
  }
  for (const group of groups.values()) group.sort(compareSiblings);
  return groups;
}

/** Fractional keys sort by code unit, never by the rules of a language. */
export function comparePosition(left: { position: string }, right: { position: string }): number {
  return left.position < right.position ? -1 : left.position > right.position ? 1 : 0;
}

/** Also where two rows have the same position, their order is always the same, as in `TaskOrder`. */
function compareSiblings(left: OutlineNode, right: OutlineNode): number {
  return comparePosition(left, right) || (left.id < right.id ? -1 : 1);
}

function sectionNumber(
  place: number,
  depth: number,
  hasNestedSections: boolean,
  numberAbove: string,
): string {
  const romanDepth = hasNestedSections ? 1 : 0;
  if (depth < romanDepth) return letter(place).toUpperCase();
  return depth === romanDepth ? romanNumeral(place) : below(numberAbove, place);
}

function taskNumber(place: number, level: number, numberAbove: string): string {
  if (level === 0) return String(place);
  if (level === 1) return below(numberAbove, place);
  if (level === 2) return letter(place);
  return level === 3 ? '-' : '+';
}

function below(numberAbove: string, place: number): string {
  return numberAbove === '' ? String(place) : `${numberAbove}.${place}`;
}

/** a, b … z, aa, ab … */
function letter(place: number): string {
  let rest = place;
  let letters = '';
  while (rest > 0) {
    rest -= 1;
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26);
  }
  return letters;
}
