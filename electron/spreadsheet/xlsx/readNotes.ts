import type { RawStray } from '#shared/spreadsheet/rawWorkbook.ts';

import { readAddress } from './addresses.ts';
import { readRichText } from './readRichText.ts';
import { readTags, unescapeXml } from './readTags.ts';
import type { Relation, XlsxParts } from './xlsxParts.ts';

/** The remarks of a sheet by cell. A conversation is a note of a line for each of its remarks. */
export function readNotes(parts: XlsxParts, relations: ReadonlyMap<string, Relation>): RawStray[] {
  const notes = new Map<string, string>();
  const named = (type: string) =>
    [...relations.values()]
      .filter((relation) => relation.type === type)
      .map(({ target }) => parts.text(target) ?? '');
  for (const xml of named('comments')) readComments(xml, notes);
  // Beside a conversation stands a comment that tells older programs about it.
  for (const xml of named('threadedComment')) readConversations(xml, notes);
  return [...notes].flatMap(([address, text]): RawStray[] => {
    const place = readAddress(address);
    return place === null ? [] : [{ ...place, text }];
  });
}

function readComments(xml: string, notes: Map<string, string>): void {
  for (const [, attributes = '', content = ''] of xml.matchAll(
    /<comment\s([^<>]*)>([^]*?)<\/comment>/g,
  )) {
    const address = /\bref="([^"]*)"/.exec(attributes)?.[1];
    if (address !== undefined) notes.set(address, readRichText(content).text);
  }
}

function readConversations(xml: string, notes: Map<string, string>): void {
  const remarks = new Map<string, string[]>();
  let address = '';
  for (const tag of readTags(xml)) {
    if (tag.kind === 'close') continue;
    if (tag.name === 'threadedComment') address = tag.attribute('ref') ?? '';
    if (tag.name !== 'text') continue;
    remarks.set(address, [...(remarks.get(address) ?? []), unescapeXml(tag.text)]);
  }
  for (const [place, texts] of remarks) notes.set(place, texts.join('\n'));
}
