import { LineRuleType, Paragraph } from 'docx';
import type { Table } from 'docx';

import type { AnnexClosing, AnnexHead } from '#shared/annexes/annexDocument.ts';
import type { AnnexLine } from '#shared/annexes/layout.ts';

import { lineParagraphs } from './lines.ts';
import { twipsOfPoints } from './measures.ts';
import { sideBySide } from './sideBySide.ts';

/** The larger half is that of the motto and the day, which are longer. */
const headShares = [0.44, 0.56] as const;
/** On upright paper the motto of the state takes more of it. */
const uprightHeadShares = [0.4, 0.6] as const;
const uprightTextMm = 200;
/** Room for signature and stamp. */
const signatureRoomPt = 64;

/**
 * Office and number on the left, motto, place and day on the right. `about`: below the number, what a
 * letter is about.
 */
export function officialHead(
  { left, right, number, date }: AnnexHead,
  widthMm: number,
  about: AnnexLine | null = null,
): Table {
  const [leftMm, rightMm] = sharesOf(
    widthMm,
    widthMm < uprightTextMm ? uprightHeadShares : headShares,
  );
  const side = (lines: readonly AnnexLine[], mm: number, spaceBeforePt = 0) =>
    lineParagraphs(lines, { align: 'center', widthMm: mm, spaceBeforePt });
  const names = [side(left, leftMm), side(right, rightMm)] as const;
  const below = [
    side([...listOf(number), ...listOf(about)], leftMm, 4),
    side(listOf(date), rightMm, 4),
  ] as const;
  return sideBySide(number === null && date === null ? [names] : [names, below], [leftMm, rightMm]);
}

/** Who gets it on the left, who signs on the right; on one page, and apart from a table above. */
export function officialClosing(
  { recipients, signature }: AnnexClosing,
  widthMm: number,
): [Paragraph, Table] {
  const [leftMm, rightMm] = sharesOf(widthMm, [0.5, 0.5]);
  const left = lineParagraphs(recipients ?? [], { align: 'left', widthMm: leftMm });
  const centred = { align: 'center', widthMm: rightMm } as const;
  const right =
    signature === null
      ? []
      : [
          ...lineParagraphs(signature.lines, centred),
          ...lineParagraphs([signature.name], { ...centred, spaceBeforePt: signatureRoomPt }),
        ];
  return [gap(), sideBySide([[left, right]], [leftMm, rightMm])];
}

/** Centred lines: what the document is called and what it is about. */
export function officialTitle(lines: readonly AnnexLine[], widthMm: number): Paragraph[] {
  return [
    ...lineParagraphs(lines, { align: 'center', widthMm, spaceBeforePt: 12, keepNext: true }),
    gap(),
  ];
}

/** Without it, Word makes one table of two. */
function gap(): Paragraph {
  const spacing = { line: twipsOfPoints(8), lineRule: LineRuleType.EXACT };
  return new Paragraph({ keepNext: true, spacing, children: [] });
}

function sharesOf(widthMm: number, [left, right]: readonly [number, number]): [number, number] {
  return [widthMm * left, widthMm * right];
}

function listOf(line: AnnexLine | null): readonly AnnexLine[] {
  return line === null ? [] : [line];
}
