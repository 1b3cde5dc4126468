import { Parser } from 'htmlparser2';

import { createLabelReader } from '#shared/resolution/readLabel.ts';

/** A line break inside a paragraph, until it is decided what it stands for. */
const softBreak = '\v';

/** A table row that is being read; each cell is the lines of its paragraphs. */
type Row = string[][];

const paragraphTags = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'table']);

/**
 * The lines of a document that mammoth has turned into HTML: one for each paragraph and for each
 * table row, whose cells are parted by tabs (nowhere else is there a tab). Notes stand at the end
 * behind their marks, "[1] …".
 */
export function readHtmlLines(html: string): string[] {
  const lines: string[] = [];
  const rows: Row[] = [];
  let words = '';
  /** Goes in front of the next paragraph that has words. */
  let mark = '';
  let notes = 0;
  let isBackLink = false;

  function endParagraph(): void {
    if (words.trim() === '') return;
    const ended = splitAtBreaks(mark + words.trimStart());
    words = '';
    mark = '';
    const cell = rows.at(-1)?.at(-1);
    if (cell) cell.push(...ended);
    else lines.push(...ended);
  }

  /** A table within a table becomes text of the cell around it. */
  function endRow(): void {
    const ended = writeRow(rows.pop() ?? []);
    const cell = rows.at(-1)?.at(-1);
    if (cell) cell.push(...ended.map((line) => line.replaceAll('\t', ' ')));
    else lines.push(...ended);
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      if (paragraphTags.has(name) || name === 'tr') endParagraph();
      if (name === 'tr') rows.push([]);
      if (name === 'td' || name === 'th') rows.at(-1)?.push([]);
      if (name === 'br') words += softBreak;
      if (name === 'input') words += 'checked' in attributes ? '☒' : '☐';
      if (name === 'a') isBackLink = /^#(foot|end)note-ref-/.test(attributes['href'] ?? '');
      if (name === 'li' && /^(foot|end)note-/.test(attributes['id'] ?? '')) {
        notes += 1;
        mark = `[${notes}] `;
      }
    },
    ontext(text) {
      if (!isBackLink) words += text.replace(/\s+/gu, ' ');
    },
    onclosetag(name) {
      if (name === 'a') isBackLink = false;
      if (paragraphTags.has(name) || name === 'td' || name === 'th') endParagraph();
      if (name === 'tr') endRow();
    },
  });
  parser.end(html);
  endParagraph();
  return lines;
}

/**
 * A line break within a paragraph ends the line where a sentence ends or a point begins, because
 * people also type lists so; elsewhere it is a space, as in a title set over two lines.
 */
function splitAtBreaks(words: string): string[] {
  const readLabel = createLabelReader();
  const lines: string[] = [];
  for (const part of words.split(softBreak).map((one) => one.trim())) {
    const before = lines.at(-1);
    const isApart =
      before === undefined || /[.;:!?…]["”]?$/u.test(before) || readLabel(part) !== null;
    if (part === '') continue;
    if (isApart) lines.push(part);
    else lines[lines.length - 1] = `${before} ${part}`;
  }
  return lines;
}

/** One line a row; a row of a single cell is a frame around text, which keeps its paragraphs. */
function writeRow(cells: Row): string[] {
  if (cells.length === 1) return cells[0] ?? [];
  const line = cells.map((paragraphs) => paragraphs.join(' ')).join('\t');
  return line.trim() === '' ? [] : [line.trimEnd()];
}
