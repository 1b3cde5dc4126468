import { Parser } from 'htmlparser2';

import { createLineCollector } from '#shared/resolution/lineCollector.ts';
import { createLabelReader } from '#shared/resolution/readLabel.ts';

const paragraphTags = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'table']);

/**
 * The lines of a document that mammoth has turned into HTML: one for each paragraph and for each
 * table row, whose cells are parted by tabs. Notes stand at the end behind their marks, "[1] …".
 */
export function readHtmlLines(html: string): readonly string[] {
  const collector = createLineCollector(isApart);
  let notes = 0;
  let isBackLink = false;

  const parser = new Parser({
    onopentag(name, attributes) {
      if (paragraphTags.has(name) || name === 'tr') collector.endParagraph();
      if (name === 'tr') collector.openRow();
      if (name === 'td' || name === 'th') collector.openCell();
      if (name === 'br') collector.breakLine();
      if (name === 'input') collector.write('checked' in attributes ? '☒' : '☐');
      if (name === 'a') isBackLink = /^#(foot|end)note-ref-/.test(attributes['href'] ?? '');
      if (name === 'li' && /^(foot|end)note-/.test(attributes['id'] ?? '')) {
        notes += 1;
        collector.setMark(`[${notes}] `);
      }
    },
    ontext(text) {
      if (!isBackLink) collector.write(text);
    },
    onclosetag(name) {
      if (name === 'a') isBackLink = false;
      if (paragraphTags.has(name) || name === 'td' || name === 'th') collector.endParagraph();
      if (name === 'tr') collector.closeRow();
    },
  });
  parser.end(html);
  collector.endParagraph();
  return collector.lines;
}

/**
 * A line break within a paragraph ends the line where a sentence ends or a point begins, because
 * people also type lists so; elsewhere it is a space, as in a title set over two lines.
 */
function isApart(before: string, part: string): boolean {
  return /[.;:!?…]["”]?$/u.test(before) || createLabelReader()(part) !== null;
}
