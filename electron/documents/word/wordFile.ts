import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { ISectionOptions, Table } from 'docx';

import type { AnnexLayout } from '#shared/annexes/layout.ts';

import { halfPoints, twips } from './measures.ts';

/** Who made the file, in its properties. */
const creator = 'Đầu Việc';
/** Of page numbers from the edge of the paper. */
const numberFromEdgeMm = 10;

export type WordPage = AnnexLayout['page'];

export interface WordSection {
  readonly page: WordPage;
  /** Whether its pages are numbered from 1 again. */
  readonly restarts: boolean;
  readonly children: readonly (Paragraph | Table)[];
}

/** The bytes of a .docx file; each section begins on a new page. */
export async function wordFile(
  sections: readonly WordSection[],
  { font, title }: { readonly font: string; readonly title: string },
): Promise<Buffer> {
  const document = new Document({
    creator,
    lastModifiedBy: creator,
    title,
    styles: {
      default: { document: { run: { font, size: halfPoints(14), language: { value: 'vi-VN' } } } },
    },
    sections: sections.map(sectionOf),
  });
  return Packer.toBuffer(document);
}

function sectionOf({ page, restarts, children }: WordSection, index: number): ISectionOptions {
  const { marginsMm, orientation, numbers } = page;
  const number = [numberParagraph(numbers.sizePt)];
  const nothing = [new Paragraph({})];
  const first = numbers.onFirst ? number : nothing;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      // Only a page 1 goes without its number.
      titlePage: index === 0 || restarts,
      page: {
        size: {
          width: twips(210),
          height: twips(297),
          orientation:
            orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(marginsMm.top),
          right: twips(marginsMm.right),
          bottom: twips(marginsMm.bottom),
          left: twips(marginsMm.left),
          header: twips(numberFromEdgeMm),
          footer: twips(numberFromEdgeMm),
        },
        ...(restarts ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    headers: {
      default: new Header({ children: numbers.place === 'top' ? number : nothing }),
      first: new Header({ children: numbers.place === 'top' ? first : nothing }),
    },
    footers: {
      default: new Footer({ children: numbers.place === 'bottom' ? number : nothing }),
      first: new Footer({ children: numbers.place === 'bottom' ? first : nothing }),
    },
    children: [...children],
  };
}

function numberParagraph(sizePt: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(sizePt) })],
  });
}
