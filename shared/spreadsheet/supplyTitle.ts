import type { Chosen } from './chooseFields.ts';
import type { Contents } from './columnContent.ts';
import { fitOf } from './fieldFit.ts';
import { headerMatchers } from './headerWords.ts';
import { foldHeader, sureScore } from './matchHeader.ts';
import { isPhase, type ColumnField, type TableKind } from './tableColumns.ts';

/** What a row is of. */
function subjectOf(kind: TableKind): 'title' | 'name' {
  return kind === 'tasks' ? 'title' : 'name';
}

/**
 * A header that says what is to be done beside something else ("Đơn vị chủ trì/Nhiệm vụ"), or what was
 * said of it ("Ý kiến chỉ đạo"), is that of tasks where no other one is.
 */
export function nameTitle(kind: TableKind, chosen: Chosen[], contents: Contents): Chosen[] {
  if (kind !== 'tasks' || hasSubject(kind, chosen)) return chosen;
  const found = chosen.find(
    (one) => isCalledTasks(headerOf(one)) && holdsSubjects('title', one, contents) !== false,
  );
  return chosen.map((one) => (one === found ? { ...one, field: 'title' } : one));
}

function isCalledTasks(header: string): boolean {
  if (/^y kien chi dao/.test(foldHeader(header))) return true;
  const parts = header.split(/[/,;\n–-]/);
  return parts.some((part) => {
    const match = headerMatchers.tasks(part);
    return match?.fields[0] === 'title' && match.score >= sureScore;
  });
}

/**
 * Where the other headers make clear that rows are tasks, or targets, the widest text that none of them
 * claims is what they are of, whatever its header says.
 */
export function supplyTitle(kind: TableKind, chosen: Chosen[], contents: Contents): Chosen[] {
  if (hasSubject(kind, chosen)) return chosen;
  const isTold = isClear(kind, chosen);
  if (!isTold && !hasFigures(kind, chosen, contents)) return chosen;
  const subject = subjectOf(kind);
  const lengthOf = ({ reading }: Chosen) => contents.get(reading.headed.column)?.length ?? 0;
  const [found] = chosen
    .filter((one) => isFree(one, contents) && holdsSubjects(subject, one, contents) === true)
    .filter((one) => isTold || subjects.test(foldHeader(headerOf(one))))
    .sort((left, right) => lengthOf(right) - lengthOf(left));
  return chosen.map((one) =>
    one === found ? { ...one, field: subject, isByContents: true } : one,
  );
}

function hasSubject(kind: TableKind, chosen: readonly Chosen[]): boolean {
  return kind === 'agencies' || chosen.some(({ field }) => field === subjectOf(kind));
}

const owners: ReadonlySet<ColumnField> = new Set(['lead', 'support', 'leader', 'person']);
const days: ReadonlySet<ColumnField> = new Set(['period', 'start']);
const measures: ReadonlySet<ColumnField> = new Set(['value', 'assigned', 'stretch']);

/** Who does it and by when; or in what and how much. */
function isClear(kind: TableKind, chosen: readonly Chosen[]): boolean {
  const fields = chosen.flatMap(({ field, isByContents }) =>
    field === null || isByContents ? [] : [field],
  );
  const isTime = (field: ColumnField) => isPhase(field) || days.has(field);
  if (kind === 'tasks') return fields.some((field) => owners.has(field)) && fields.some(isTime);
  const isMeasure = (field: ColumnField) => isPhase(field) || measures.has(field);
  return fields.includes('unit') && fields.some(isMeasure);
}

/** Values of targets, by their header and by their cells, where a line above may name their unit. */
function hasFigures(kind: TableKind, chosen: readonly Chosen[], contents: Contents): boolean {
  return (
    kind === 'targets' &&
    chosen.some(({ field, reading: { headed } }) => {
      const content =
        field !== null && measures.has(field) ? contents.get(headed.column) : undefined;
      return (content?.amounts ?? 0) >= 0.8;
    })
  );
}

/** Words of headers that are read as something else, although rows may be of it. */
const subjects = /^(?:cac |ten )?(?:trich yeu|chi tieu|muc tieu)/;

function isFree(one: Chosen, contents: Contents): boolean {
  const { field, reading } = one;
  if (field === null && !reading.isKnown) return true;
  const isSubject = subjects.test(foldHeader(headerOf(one)));
  if (field === null || !measures.has(field)) return isSubject;
  return isSubject && (fitOf(field, contents.get(reading.headed.column)) ?? 1) < 0.3;
}

/** Whether its cells are texts of some length, each another; null where there are none. */
function holdsSubjects(
  subject: 'title' | 'name',
  { reading }: Chosen,
  contents: Contents,
): boolean | null {
  const content = contents.get(reading.headed.column);
  if (content === undefined || content.count === 0) return null;
  const isText = (fitOf(subject, content) ?? 0) >= 0.6 && content.amounts < 0.3;
  return isText && content.owners <= 0.5 && content.persons <= 0.5 && content.variety > 0.5;
}

function headerOf({ reading }: Chosen): string {
  return reading.headed.path.at(-1) ?? '';
}
