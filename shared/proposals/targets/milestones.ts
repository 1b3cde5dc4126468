import type { Node } from '../outline.ts';
import type { TargetProposal } from '../proposal.ts';
import { plainText } from '../words/plainText.ts';
import { dueOf } from './dueOf.ts';

const place = '(?:huyện|thành phố|tp|thị xã|tỉnh|xã|phường|thị trấn|đô thị)';
const reached =
  'đạt chuẩn|được công nhận|trở thành|về đích|đạt tiêu chí|hoàn thành (?:nhiệm vụ )?xây dựng|cơ bản đạt';
const milestone = new RegExp(
  `^(?:phấn đấu )?(?:đến năm \\d{4},? )?${place}(?!\\p{L})[^,;:%]{0,60}?(?:${reached})(?!\\p{L})`,
  'u',
);

/** Longest sentence, in characters, that can be a milestone and no description. */
const longest = 200;

/** A goal without a number: "Huyện đạt chuẩn nông thôn mới trước năm 2024". */
export function readMilestones(node: Node, sentence: string, start: number): TargetProposal[] {
  const quote = sentence.replace(/[\s.;,]+$/u, '');
  if (node.topic !== 'goal' || quote.length > longest) return [];
  if (!milestone.test(plainText(quote))) return [];
  return [
    {
      kind: 'target',
      clause: node.clause.id,
      quote,
      start,
      confidence: 'low',
      marks: [{ what: 'name', offset: start, length: quote.length }],
      target: {
        name: quote,
        unit: null,
        kind: 'milestone',
        direction: null,
        value: null,
        upper: null,
        assigned: null,
        stretch: null,
        baselineYear: null,
        due: dueOf([quote], node),
        clause: node.clause.id,
        raw: quote,
      },
    },
  ];
}
