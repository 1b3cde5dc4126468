import { isSameValue } from './changeSet.ts';
import type { RecordChange } from './changeSet.ts';

type Side = Readonly<Record<string, unknown>> | null;

/** What happened to one record from the first change to the last. */
interface Course {
  readonly kind: RecordChange['kind'];
  readonly id: string;
  before: Side;
  after: Side;
}

/**
 * The changes that do at once what the steps do one after the other: at most one for each record, and
 * none for what is as it was before.
 */
export function composeChanges(steps: readonly (readonly RecordChange[])[]): RecordChange[] {
  const courses = new Map<string, Course>();
  for (const change of steps.flat()) {
    const key = `${change.kind}/${change.id}`;
    const course = courses.get(key);
    if (course === undefined) courses.set(key, { ...change });
    else goOn(course, change);
  }
  return [...courses.values()].flatMap(withoutReturns);
}

function goOn(course: Course, { before, after }: RecordChange): void {
  const isEdit = before !== null && after !== null;
  // Fields that are touched for the first time bring what they were from the beginning.
  if (isEdit && course.before !== null && course.after !== null) {
    course.before = { ...before, ...course.before };
  }
  course.after = isEdit ? { ...course.after, ...after } : after;
  // Edited, then removed: the whole record was there from the beginning, but for what was edited.
  if (after === null && course.before !== null) course.before = { ...before, ...course.before };
}

function withoutReturns({ kind, id, before, after }: Course): Course[] {
  if (before === null && after === null) return [];
  if (before === null || after === null) return [{ kind, id, before, after }];
  const fields = Object.keys(after).filter((field) => !isSameValue(before[field], after[field]));
  if (fields.length === 0) return [];
  return [{ kind, id, before: pick(before, fields), after: pick(after, fields) }];
}

function pick(side: NonNullable<Side>, fields: readonly string[]): NonNullable<Side> {
  return Object.fromEntries(fields.map((field) => [field, side[field]]));
}
