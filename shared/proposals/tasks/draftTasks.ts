import type { PeriodContext } from '../../periods/period.ts';
import type { Node } from '../outline.ts';
import type { Confidence } from '../proposal.ts';
import { plainText } from '../words/plainText.ts';
import { splitAtSemicolons, splitSentences, type Stretch } from '../words/sentences.ts';
import { readWords } from '../words/wordList.ts';
import { asksForWork } from './asksForWork.ts';
import { findAside, findAsideSupport } from './aside.ts';
import { readAttributeLine } from './attributeLine.ts';
import type { OwnerNames } from './ownerNames.ts';
import { readDeadline } from './readDeadline.ts';
import { readPoint } from './readPoint.ts';
import { readProduct } from './readProduct.ts';
import { readOwner, readOwnerName } from './readOwner.ts';
import { readTask, type TaskReading } from './readTask.ts';
import { readRunIn } from './runIn.ts';
import type { Lead, TaskDraft } from './taskDraft.ts';

export interface TaskContext extends PeriodContext {
  readonly names: OwnerNames;
}

/** What a clause gives: tasks, and who is to do what the clauses below it ask for. */
export interface ClauseTasks {
  readonly drafts: readonly TaskDraft[];
  readonly owner: Lead | null;
}

/** Reads one clause; `above` is the owner that the clauses above it name. */
export function draftTasks(node: Node, above: Lead | null, context: TaskContext): ClauseTasks {
  const { clause, bodyStart, body } = node;
  if (clause.heading) return { drafts: [], owner: ownerOfHeading(body) ?? above };
  const runIn = readRunIn(body);
  const named = node.isAnnouncement ? nameAlone(body) : null;
  let owner = runIn?.owner == null ? (named ?? above) : leadAt(node, runIn.owner, bodyStart);
  const drafts: TaskDraft[] = [];
  for (const sentence of splitSentences(clause.text, bodyStart + (runIn?.end ?? 0))) {
    for (const part of splitTasks(clause.text, sentence, context)) {
      const previous = drafts.at(-1);
      if (previous !== undefined && addDeadline(previous, clause.text, part, context)) continue;
      const reading = readPart(node, part);
      if (reading === null) continue;
      const named = reading.owner ?? findAside(clause.text.slice(part.start, part.end));
      const own = named === null ? null : leadAt(node, named, part.start);
      if (previous?.lead === null && own !== null && isOnlyTogether(node, part, reading)) {
        previous.lead = own;
        continue;
      }
      if (previous !== undefined && own !== null && isSameWork(previous, node, part, reading)) {
        giveTo(previous, own, node, { part, reading, context });
        continue;
      }
      if (
        own !== null &&
        reading.owner !== null &&
        (node.isAnnouncement || asksForWork(node, part, reading)) &&
        lasts(clause.text.slice(part.start, part.end), reading, own)
      )
        owner = own;
      if (asksForWork(node, part, reading)) {
        const supports = own === null ? (runIn?.supports ?? []) : [];
        drafts.push(draftOf(node, part, reading, { owner: own ?? owner, supports, context }));
      }
    }
  }
  return { drafts, owner };
}

/** "…; Sở Y tế, Công an tỉnh phối hợp thực hiện": who does what stands before, and nothing else. */
function isOnlyTogether({ clause }: Node, { start }: Stretch, { title }: TaskReading): boolean {
  const words = plainText(clause.text.slice(start + title.start, start + title.end));
  return /^(?:cùng )?phối hợp (?:thực hiện|triển khai|triển khai thực hiện)$/u.test(words);
}

/** "…; giao Sở Y tế chủ trì tham mưu": who is to do the work before, which nobody in its sentence does. */
function isSameWork(
  previous: TaskDraft,
  { clause }: Node,
  { start }: Stretch,
  { owner, title }: TaskReading,
): boolean {
  if (owner?.isGiven !== true || previous.lead?.from === 'sentence') return false;
  const words = plainText(clause.text.slice(start + title.start, start + title.end));
  return /^(?:chủ trì,? )?(?:tham mưu|(?:tổ chức |triển khai )?thực hiện)(?:,? (?:đề xuất|(?:tổ chức |triển khai )?thực hiện))*$/u.test(
    words,
  );
}

function giveTo(
  task: TaskDraft,
  lead: Lead,
  { clause }: Node,
  { part, reading, context }: { part: Stretch; reading: TaskReading; context: TaskContext },
): void {
  const places = reading.supports.map(({ start, end }) => ({
    start: part.start + start,
    end: part.start + end,
  }));
  task.lead = lead;
  task.supportPlaces = [...task.supportPlaces, ...places];
  task.support = [
    ...task.support,
    ...places.flatMap(({ start, end }) =>
      context.names.support(clause.text.slice(start, end), lead.words),
    ),
  ];
}

/** "Hoàn thành trước ngày 30/9." says when the task before it is due, and nothing else. */
function addDeadline(task: TaskDraft, text: string, part: Stretch, context: TaskContext): boolean {
  const words = text.slice(part.start, part.end);
  if (words.length > longestDeadline || !/^(?:Hoàn thành|Xong|Thực hiện|Thời gian)/u.test(words))
    return false;
  const deadline = readDeadline(words, context);
  if (deadline === null) return false;
  const rest = words.slice(0, deadline.start) + words.slice(deadline.end);
  if (
    !/^(?:Hoàn thành|Xong|Thực hiện|Thời gian)(?: (?:trong|thực hiện|hoàn thành|từ|xong))*[\s.,:]*$/u.test(
      rest,
    )
  )
    return false;
  task.deadline ??= deadline;
  task.deadlinePlace ??= { start: part.start + deadline.start, end: part.start + deadline.end };
  return true;
}

/** In characters. */
const longestDeadline = 80;

/** "- Sở Tài chính:" above its points. */
function nameAlone(body: string): Lead | null {
  return readOwnerName(readWords(body.replace(/[\s:]+$/u, ''))) === null
    ? null
    : ownerOfHeading(body);
}

function ownerOfHeading(body: string): Lead | null {
  const title = body.replace(/[\s.:]+$/u, '');
  const words = readWords(title);
  const name = readOwnerName(words) ?? readOwner(words, 0);
  if (name === null) return null;
  const end = words.list[name.to - 1]?.end ?? title.length;
  return {
    words: title.slice(words.list[name.from]?.start ?? 0, end),
    from: 'heading',
    place: null,
  };
}

/** What a body does that resolves: what follows is for others to do. */
const resolving =
  /^(?:(?:cơ bản )?(?:thống nhất|nhất trí|tán thành)|thông qua|nhấn mạnh|quyết nghị|quyết định|kết luận|yêu cầu|đề nghị|khẳng định|ban hành (?:nghị quyết|chỉ thị|kế hoạch|chương trình))(?!\p{L})/u;

/** Whether an owner also stands for the sentences behind: a body by its name, not "mỗi chi bộ". */
function lasts(sentence: string, { title }: TaskReading, { words }: Lead): boolean {
  const action = plainText(sentence.slice(title.start, title.start + 60));
  if (sentence.endsWith(':')) return !resolving.test(action);
  return !/^(?:các|mỗi|từng|tất cả|những|toàn|người|đồng chí)(?!\p{L})/u.test(plainText(words));
}

function leadAt(node: Node, { start, end }: Stretch, offset: number): Lead {
  const { text } = node.clause;
  const isOpen = /\([^)]*$/u.test(text.slice(offset + start, offset + end));
  const place = { start: offset + start, end: offset + end + (isOpen ? 1 : 0) };
  return { words: text.slice(place.start, place.end), from: 'sentence', place };
}

function readPart(node: Node, { start, end }: Stretch): TaskReading | null {
  const words = node.clause.text.slice(start, end);
  return readAttributeLine(words) === null
    ? (readTask(words) ?? readPoint(node, { start, end }))
    : null;
}

/**
 * A sentence is one task, but for clauses behind a semicolon that have an owner or a day of their
 * own, and for very long ones.
 */
function splitTasks(text: string, sentence: Stretch, context: TaskContext): Stretch[] {
  const [first, ...others] = splitAtSemicolons(text, sentence);
  if (first === undefined || others.length === 0) return [sentence];
  const isLong = sentence.end - sentence.start > longestTask;
  const hasDay = ({ start, end }: Stretch) =>
    readDeadline(text.slice(start, end), context) !== null;
  const parts: Stretch[] = [first];
  for (const clause of others) {
    const last = parts.at(-1) ?? first;
    const words = text.slice(clause.start, clause.end);
    const reading = readTask(words);
    const isList = isNameOnly(text.slice(last.start, last.end));
    const isItem = /\(\d{1,2}\)\s*$/u.test(text.slice(last.end, clause.start));
    const isOwn =
      isLong ||
      isItem ||
      (reading !== null &&
        (hasOwner(words, reading) ||
          isNextGroup(text.slice(last.start, last.end), words, reading)));
    const goesOn = isList || isTogether(text.slice(last.start, last.end), words, reading);
    if (!goesOn && reading !== null && (isOwn || (hasDay(clause) && hasDay(last))))
      parts.push(clause);
    else parts[parts.length - 1] = { start: last.start, end: clause.end };
  }
  return parts;
}

/** "Sở Y tế chủ trì; các sở, ngành phối hợp …": one piece of work, told of the lead and of those who support. */
function isTogether(before: string, words: string, behind: TaskReading | null): boolean {
  if (behind?.owner == null) return false;
  const leads = /(?<!\p{L})(?:chủ trì|đầu mối)$/u.test(plainText(before));
  return leads && /^phối hợp(?!\p{L})/u.test(plainText(words.slice(behind.title.start)));
}

/** "Yêu cầu Thủ trưởng các sở, ngành": the names go on behind the semicolon. */
function isNameOnly(words: string): boolean {
  return readOwnerName(readWords(words)) !== null;
}

/** A body by its name, or one that work is given to; not "cán bộ, đảng viên gương mẫu …". */
function hasOwner(words: string, { owner }: TaskReading): boolean {
  if (owner === null) return false;
  return owner.isGiven || /^\p{Lu}/u.test(words.slice(owner.start, owner.end));
}

/** "Sở Y tế thẩm định; các xã báo cáo …": behind a body with work of its own a group has work as well. */
function isNextGroup(
  before: string,
  words: string,
  { owner, title, hasVerb }: TaskReading,
): boolean {
  if (owner === null || !hasVerb || title.start <= owner.start) return false;
  const isGroup = /^(?:các|mỗi|từng|tất cả)(?!\p{L})/u.test(words.slice(owner.start));
  const first = isGroup ? readTask(before) : null;
  return first !== null && hasOwner(before, first);
}

/** In characters: half a page, which nobody follows up as one piece of work. */
const longestTask = 900;

interface DraftContext {
  readonly owner: Lead | null;
  /** Who supports the owner, named before a colon; places are in the clause's body. */
  readonly supports: readonly Stretch[];
  readonly context: TaskContext;
}

function draftOf(
  node: Node,
  part: Stretch,
  reading: TaskReading,
  { owner, supports, context }: DraftContext,
): TaskDraft {
  const { text } = node.clause;
  const words = text.slice(part.start, part.end);
  const move = (stretch: Stretch): Stretch => ({
    start: part.start + stretch.start,
    end: part.start + stretch.end,
  });
  const deadline = readDeadline(words, context);
  const product = readProduct(plainText(words));
  const aside = findAsideSupport(words);
  const supportPlaces = [
    ...supports.map(({ start, end }) => ({
      start: node.bodyStart + start,
      end: node.bodyStart + end,
    })),
    ...[...reading.supports, ...(aside === null ? [] : [aside])].map(move),
  ];
  return {
    node,
    quote: move(reading.title),
    lead: owner === null ? null : inClause(owner, node),
    support: supportPlaces.flatMap(({ start, end }) =>
      context.names.support(text.slice(start, end), owner?.words ?? null),
    ),
    supportPlaces,
    deadline,
    deadlinePlace: deadline === null ? null : move(deadline),
    product: product?.product ?? null,
    productPlace: product === null ? null : move(product),
    confidence: confidenceOf(node, reading),
  };
}

/** Seen from another clause, an owner stands above. */
function inClause(owner: Lead, { clause }: Node): Lead {
  const isHere =
    owner.place !== null && clause.text.slice(owner.place.start, owner.place.end) === owner.words;
  return isHere ? owner : { ...owner, from: 'heading', place: null };
}

function confidenceOf({ clause }: Node, { hasVerb, owner }: TaskReading): Confidence {
  if (!hasVerb) return 'low';
  return owner !== null || clause.label !== null ? 'high' : 'medium';
}
