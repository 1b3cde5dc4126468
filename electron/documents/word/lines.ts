import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import type { IRunOptions } from 'docx';

import type { AnnexLine } from '#shared/annexes/layout.ts';
import { textWidthPt } from '#shared/annexes/textMetrics.ts';

import { halfPoints, mmPerPt, twips, twipsOfPoints } from './measures.ts';

export interface LineSetting {
  readonly align: 'left' | 'center' | 'right';
  /** Of the page or cell that the lines stand in: a drawn line is as long as the words above it. */
  readonly widthMm: number;
  /** Free space above the first line. */
  readonly spaceBeforePt?: number;
  /** Keeps the lines on one page with what follows. */
  readonly keepNext?: boolean;
}

/** Lines of words as a block: office and motto, titles, who signs, who gets it. */
export function lineParagraphs(lines: readonly AnnexLine[], setting: LineSetting): Paragraph[] {
  return lines.flatMap((line, index) => {
    const before = index === 0 ? (setting.spaceBeforePt ?? 0) : 0;
    const words = new Paragraph({
      alignment: alignments[setting.align],
      keepNext: setting.keepNext ?? false,
      spacing: { before: twipsOfPoints(before) },
      children: [wordsOf(line)],
    });
    return line.rule === undefined ? [words] : [words, drawnLine(line, line.rule, setting)];
  });
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

export function alignmentOf(align: keyof typeof alignments) {
  return alignments[align];
}

export function wordsOf({ text, sizePt, bold, italic, underline }: AnnexLine): TextRun {
  const options: IRunOptions = {
    text,
    size: halfPoints(sizePt),
    bold: bold ?? false,
    italics: italic ?? false,
    ...(underline === true ? { underline: {} } : {}),
  };
  return new TextRun(options);
}

const drawnLineHeightPt = 4;

/** An empty paragraph with a border above, drawn in from both sides until it is as long as it should be. */
function drawnLine(
  line: AnnexLine,
  rule: NonNullable<AnnexLine['rule']>,
  { align, widthMm, keepNext }: LineSetting,
): Paragraph {
  const wordsMm =
    textWidthPt(line.text, { sizePt: line.sizePt, isBold: line.bold ?? false }) * mmPerPt;
  const lengthMm = Math.min(widthMm, rule === 'full' ? wordsMm : wordsMm / 3);
  const restMm = widthMm - lengthMm;
  const [left, right] = { left: [0, 1], center: [0.5, 0.5], right: [1, 0] }[align] as [
    number,
    number,
  ];
  return new Paragraph({
    keepNext: keepNext ?? false,
    indent: { left: twips(restMm * left), right: twips(restMm * right) },
    spacing: { line: twipsOfPoints(drawnLineHeightPt), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}
