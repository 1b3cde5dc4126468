import { Parser } from 'htmlparser2';

import { createLineCollector, type LineCollector } from '#shared/resolution/lineCollector.ts';
import { createLabelReader } from '#shared/resolution/readLabel.ts';

import { readSymbol } from './docxSymbols.ts';
import { localName, readLocal } from './xmlTree.ts';

/** A note that the text refers to: in which part it stands, and under which id. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

interface PartLines {
  readonly lines: readonly string[];
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

type Attributes = Readonly<Record<string, string>>;

/** What is skipped whole: changes that are taken as accepted, and text that is there twice. */
const skipped = new Set([
  'moveFrom',
  'Choice',
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'delText',
]);

/**
 * The lines of a part of a Word document: one for each paragraph and for each table row, whose cells
 * are parted by tabs. `onNote` gives the number of a note that is referred to. Null when the XML is
 * broken. Changes that were tracked are taken as accepted.
 */
export function readDocxLines(
  xml: string,
  onNote: (note: NoteReference) => number,
): PartLines | null {
  let collector = createLineCollector(isApart);
  /** Around a text box: what was being read, and what the box shows behind that paragraph. */
  const outer: LineCollector[] = [];
  const boxed: string[][] = [[]];
  const notes = new Map<string, readonly string[]>();
  const path: string[] = [];
  const deletedRows: boolean[] = [];
  let isMarkDeleted = false;
  let skipDepth = 0;
  let note: string | null = null;

  function endParagraph(): void {
    collector.endParagraph();
    for (const line of boxed.at(-1)?.splice(0) ?? []) {
      collector.write(line);
      collector.endParagraph();
    }
  }

  function open(name: string, attributes: Attributes): void {
    const parent = path.at(-2);
    if (name === 'p') isMarkDeleted = false;
    if (name === 'del' && parent === 'rPr' && path.at(-3) === 'pPr') isMarkDeleted = true;
    if (name === 'del' && parent === 'trPr') deletedRows[deletedRows.length - 1] = true;
    if (name === 'tbl') endParagraph();
    if (name === 'tr') {
      collector.openRow();
      deletedRows.push(false);
    }
    if (name === 'tc') collector.openCell();
    if (name === 'txbxContent') {
      outer.push(collector);
      boxed.push([]);
      collector = createLineCollector(isApart);
    }
    if (name === 'footnote' || name === 'endnote') {
      note = readLocal(attributes, 'id') ?? '';
      collector = createLineCollector(isApart);
    }
    if (name === 'footnoteReference' || name === 'endnoteReference') {
      const kind = name === 'footnoteReference' ? 'footnote' : 'endnote';
      collector.write(`[${onNote({ kind, id: readLocal(attributes, 'id') ?? '' })}]`);
    }
    if (parent !== 'tabs') writeSign(name, attributes, collector);
  }

  function close(name: string): void {
    if (name === 'p' && !isMarkDeleted) endParagraph();
    if (name === 'p') isMarkDeleted = false;
    if (name === 'tc') endParagraph();
    if (name === 'tr') collector.closeRow(deletedRows.pop() ?? false);
    if (name === 'txbxContent') {
      endParagraph();
      boxed.pop();
      boxed.at(-1)?.push(...collector.lines);
      collector = outer.pop() ?? collector;
    }
    if ((name === 'footnote' || name === 'endnote') && note !== null) {
      endParagraph();
      notes.set(note, collector.lines);
    }
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = localName(name);
        path.push(local);
        if (skipDepth > 0 || skipped.has(local)) skipDepth += 1;
        else open(local, attributes);
      },
      ontext(text) {
        if (skipDepth === 0 && path.at(-1) === 't' && path.at(-2) === 'r') collector.write(text);
      },
      onclosetag(name) {
        path.pop();
        if (skipDepth > 0) skipDepth -= 1;
        else close(localName(name));
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  // What is still open now was broken off.
  const isSound = path.length === 0;
  parser.end();
  endParagraph();
  return isSound ? { lines: collector.lines, notes } : null;
}

function writeSign(name: string, attributes: Attributes, collector: LineCollector): void {
  switch (name) {
    case 'br':
    case 'cr':
      collector.breakLine();
      break;
    case 'tab':
    case 'ptab':
      collector.write(' ');
      break;
    case 'noBreakHyphen':
      collector.write('\u2011');
      break;
    case 'softHyphen':
      collector.write('\u00AD');
      break;
    case 'sym':
      collector.write(readSymbol(readLocal(attributes, 'char') ?? ''));
      break;
    default:
  }
}

/**
 * A line break within a paragraph ends the line where a sentence ends or a point begins, because
 * people also type lists so; elsewhere it is a space, as in a title set over two lines.
 */
function isApart(before: string, part: string): boolean {
  return /[.;:!?…]["”]?$/u.test(before) || createLabelReader()(part) !== null;
}
