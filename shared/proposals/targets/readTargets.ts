import type { Node } from '../outline.ts';
import type { Confidence, TargetProposal } from '../proposal.ts';
import { readRunIn } from '../tasks/runIn.ts';
import { readTask } from '../tasks/readTask.ts';
import { plainText } from '../words/plainText.ts';
import { splitSentences, type Stretch } from '../words/sentences.ts';
import { dueOf } from './dueOf.ts';
import { isGoal } from './isGoal.ts';
import { measure } from './measure.ts';
import { readMilestones } from './milestones.ts';
import { whyNoTarget } from './noTargets.ts';
import { type Quantity, readNumbers } from './readNumber.ts';
import { partialName } from './partialName.ts';
import { isAmendedText, withoutReports } from './reports.ts';
import { readSegments, type Segment } from './segments.ts';
import { isListedBehind, shareUnits } from './sharedUnits.ts';
import { targetName } from './targetName.ts';

/** Longer sentences are lists that nobody set as one text; only so much of them is read. */
const longestSentence = 20_000;

/** The targets of one clause, in the order of its text. */
export function readTargets(node: Node): TargetProposal[] {
  const { clause, bodyStart, body, isAnnouncement, surroundings, isRepeated } = node;
  const topic = isAnnouncement && surroundings === null ? null : node.topic;
  const mayHold = topic === 'goal' || topic === 'work';
  if (!mayHold || clause.heading || isRepeated) return [];
  if (topic === 'work' && !/\d/.test(clause.text)) return [];
  const from = bodyStart + lengthOfOpening(body);
  if (isAmendedText(node)) return [];
  const proposals: TargetProposal[] = [];
  for (const sentence of withoutReports(clause.text, splitSentences(clause.text, from))) {
    proposals.push(...readSentence(node, sentence, proposals.at(-1)?.target.name ?? null));
  }
  return proposals;
}

const fields =
  '(?:kinh tế|nông nghiệp|công nghiệp|thủy sản|lâm nghiệp|thương mại|dịch vụ|du lịch|giao thông|thủy lợi|xây dựng nông thôn mới|đô thị|thu, chi ngân sách|ngân sách|giáo dục|đào tạo|y tế|dân số|văn hóa|xã hội|thể thao|lao động|việc làm|chính sách|giảm nghèo|an sinh xã hội|môi trường|quốc phòng|an ninh|quân sự|kiểm tra, giám sát)';
/** "Lao động: Giải quyết việc làm 300 …": the name of a field, and what is to be reached in it. */
const fieldBefore = new RegExp(
  String.raw`^${fields}(?:(?:,| -| –| và) ${fields})*: *(?=\p{L}+ \p{L}+ [^\d:;]*\d)`,
  'iu',
);

/** "Về kinh tế: …", "Sở Y tế: …", "Nhiệm vụ 2: …" name no target, unlike "Tỷ lệ hộ nghèo: …". */
function lengthOfOpening(body: string): number {
  const topic =
    /^(?:Về|Lĩnh vực|Trong đó|Nhiệm vụ \d+|Chỉ tiêu \d+) ?[^:;,\d]{0,60}:\s*(?=\S)/iu.exec(body);
  if (topic !== null) return topic[0].length;
  const goals =
    /^[^:;\d]{0,80}(?:mục tiêu|chỉ tiêu)(?: chủ yếu| cụ thể| cơ bản| chính| sau)*:\s*(?=\S)/iu.exec(
      body,
    );
  if (goals !== null) return goals[0].length;
  const field = fieldBefore.exec(body);
  if (field !== null) return field[0].length;
  const runIn = readRunIn(body);
  return runIn?.owner == null ? 0 : runIn.end;
}

/** Among tasks the words before the action say who, not what. */
function withoutOwner(text: string, topic: Node['topic'], segment: Segment): Segment {
  if (topic !== 'work' || segment.start > 0) return segment;
  const start = readTask(text)?.title.start ?? 0;
  return start < segment.number.start
    ? { ...segment, start: Math.max(start, segment.start) }
    : segment;
}

/** `before`: what the sentence before speaks of. */
function readSentence(
  node: Node,
  { start, end }: Stretch,
  before: string | null,
): TargetProposal[] {
  const text = node.clause.text.slice(start, Math.min(end, start + longestSentence));
  const plain = plainText(text);
  const numbers = goalsOf(plain, shareUnits(plain, readNumbers(plain, text)), node.topic);
  if (numbers.length === 0) return readMilestones(node, text, start);
  const structure = structureOf(text);
  const proposals: TargetProposal[] = [];
  for (const segment of readSegments(plain, numbers)) {
    const own = withoutOwner(text, node.topic, segment);
    const subject = proposals.at(-1)?.target.name ?? null;
    const whole = subject ?? before;
    proposals.push(proposalOf(node, { text, plain, start, structure, subject, whole }, own));
  }
  return proposals;
}

/** The numbers to be reached; one that goes on with the list of such a number is one as well. */
function goalsOf(plain: string, numbers: readonly Quantity[], topic: Node['topic']): Quantity[] {
  const goals: Quantity[] = [];
  for (const number of numbers) {
    if (whyNoTarget(number, plain) !== null || isAside(plain, number.start)) continue;
    const last = goals.at(-1);
    const isListed = last !== undefined && isListedBehind(plain, last, number);
    if (isListed || isGoal(plain, number, topic)) goals.push(number);
  }
  return goals;
}

/** "Giảm 0,2% (còn 1%)": what is left is to be reached as well. */
const remaining = /^\(\s*(?:giảm |xuống )?còn (?:dưới |khoảng )?\d[\d,.]* ?%/u;
/** "8.500 căn (năm 2026: 1.200 căn; năm 2027: 1.500 căn)"; one year alone is that of a value to compare with. */
const yearly = /^\(\s*năm \d{4} ?:[^();]*;\s*năm \d{4} ?:/u;

/** In brackets stand details and what was reached before, but for "(trong đó …)". */
function isAside(plain: string, at: number): boolean {
  const opening = plain.lastIndexOf('(', at);
  if (opening < 0 || plain.lastIndexOf(')', at) > opening) return false;
  const words = plain.slice(opening, opening + 200);
  return (
    !/^\(\s*(?:trong đó|phấn đấu|riêng)/u.test(words) &&
    !remaining.test(words) &&
    !yearly.test(words)
  );
}

/** Something whose parts follow one after another, and where it is named in the sentence. */
interface Structure {
  readonly words: string;
  readonly at: number;
}

/** "Cơ cấu kinh tế: nông - lâm - thủy sản chiếm 31,83%; công nghiệp - xây dựng chiếm 19,63%". */
function structureOf(text: string): Structure | null {
  const found =
    /(?<=^|[;,.]\s*)cơ cấu (?:kinh tế|GRDP|lao động|ngành|các ngành|[^:;,\d]{0,30}?(?=:))/iu.exec(
      text,
    );
  return found === null ? null : { words: found[0].trim(), at: found.index };
}

/** A part of a structure under the name of both, also where the structure is named right before it. */
function nameOfPart({ words }: Structure, part: string): string {
  const isNamed = part.toLocaleLowerCase('vi').startsWith(words.toLocaleLowerCase('vi'));
  const own = isNamed ? part.slice(words.length).replace(/^[\s:]+/u, '') : part;
  return own === '' ? capitalise(words) : `${capitalise(words)}: ${capitalise(own)}`;
}

interface Sentence {
  readonly text: string;
  readonly plain: string;
  readonly start: number;
  readonly structure: Structure | null;
  /** What the segment before speaks of; a segment without a subject goes on with it. */
  readonly subject: string | null;
  /** The same, also of the sentence before: what a part is a part of. */
  readonly whole: string | null;
}

function proposalOf(node: Node, sentence: Sentence, segment: Segment): TargetProposal {
  const { text, plain, start } = sentence;
  const { number, stretch } = segment;
  const quote = text.slice(segment.start, segment.end);
  const before = plain.slice(segment.start, number.start);
  const behind = plain.slice(number.digitsEnd, segment.end);
  // What is striven for is measured by the words of what was assigned, which say what it is about.
  const judged =
    stretch === null ? number : { ...stretch, digitsEnd: number.digitsEnd, end: number.end };
  const read = measure(judged, before, behind);
  const assigned =
    stretch === null
      ? assignedBehind(text.slice(number.end, segment.end + 1))
      : measure(number, before, behind).value;
  const bare = targetName(
    text.slice(segment.start, number.start),
    text.slice(number.end, segment.end),
    read,
    sentence.subject,
  );
  const partial = partialName(before, bare, sentence.whole);
  const measured =
    partial === null ? read : measure(judged, `${plainText(partial)} ${before}`, behind);
  // "Tỷ lệ hộ nghèo …, bình quân mỗi năm giảm 0,3%": what changes is named before.
  const whole =
    bare === '' && measured.kind === 'change' && sentence.subject !== null
      ? measure(judged, `${plainText(sentence.subject)} ${before}`, behind).kind
      : measured.kind;
  const isPart =
    sentence.structure !== null &&
    number.start > sentence.structure.at &&
    measured.unit === '%' &&
    !plainText(bare).startsWith('tỷ');
  const own = bare === '' ? (sentence.subject ?? quote) : bare;
  const name = partial ?? (isPart && bare !== '' ? nameOfPart(sentence.structure, bare) : own);
  const offset = start + segment.start;
  return {
    kind: 'target',
    clause: node.clause.id,
    quote,
    start: offset,
    confidence: confidenceOf(node, measured.direction !== null, quote),
    marks: [
      { what: 'name', offset, length: Math.max(1, number.start - segment.start) },
      { what: 'value', offset: start + number.start, length: number.end - number.start },
    ],
    target: {
      name,
      ...measured,
      kind: whole,
      direction:
        isPart &&
        measured.direction === 'at-least' &&
        !/(?:trên|đạt|ít nhất|tối thiểu)\s*$/u.test(before)
          ? null
          : measured.direction,
      assigned,
      stretch: assigned === null ? null : measured.value,
      due: dueOf([yearBehind(plain.slice(number.end)), quote, plain.slice(0, segment.start)], node),
      clause: node.clause.id,
      raw: quote,
    },
  };
}

/** "32% (năm 2027) và 40% (năm 2030)": the year of one number stands in brackets behind it. */
function yearBehind(plain: string): string {
  return /^[^,;()]{0,40}\(\s*((?:đến |vào |đến cuối )?năm \d{4})\s*\)/u.exec(plain)?.[1] ?? '';
}

/** "… đạt 8.500 tỷ đồng (Trung ương giao 7.900 tỷ đồng)". */
function assignedBehind(text: string): number | null {
  const remark = /^\s*\([^()\d]{0,60}giao[^()\d]{0,20}(\d[^()]*)\)/iu.exec(text)?.[1];
  return remark === undefined ? null : (readNumbers(plainText(remark), remark)[0]?.value ?? null);
}

function confidenceOf({ topic }: Node, hasDirection: boolean, quote: string): Confidence {
  if (quote.length > 200) return 'low';
  return topic === 'goal' && hasDirection ? 'high' : 'medium';
}

function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
