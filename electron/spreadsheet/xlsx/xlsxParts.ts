import { posix } from 'node:path';

import type { OfficeZip } from '../../parsing/checkOfficeZip.ts';
import { readTags } from './readTags.ts';

/** The parts of a workbook by their names, as relationships call them. */
export interface XlsxParts {
  /** Text without the prefix of its main namespace; null when there is no such part, or not in UTF-8. */
  text(name: string): string | null;
  /** What the part refers to; `source` '' is the package. */
  relations(source: string): ReadonlyMap<string, Relation>;
}

export interface Relation {
  /** Last word of its type: "worksheet", "hyperlink". */
  readonly type: string;
  /** Name of the part, or the address when it lies outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

export function openXlsxParts(zip: Pick<OfficeZip, 'read'>): XlsxParts {
  const text = (name: string) => {
    const content = zip.read(name);
    return content === null ? null : decode(content);
  };
  return { text, relations: (source) => readRelations(source, text) };
}

function decode(content: Buffer): string | null {
  const isWide = content[0] === 0xfe || content[0] === 0xff || content[1] === 0;
  const isDeclaredOther = /^[^>]*\bencoding\s*=\s*["'](?!utf-8["'])/i.test(
    content.toString('latin1', 0, 200),
  );
  if (isWide || isDeclaredOther) return null;
  return withoutPrefix(content.toString('utf8'));
}

/** Programs on .NET write `<x:worksheet>` for what others write `<worksheet>`. */
function withoutPrefix(xml: string): string {
  const prefix = /^(?:\uFEFF)?\s*(?:<\?[^>]*>\s*)*<([\w.-]+):/.exec(xml)?.[1];
  if (prefix === undefined) return xml;
  return xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}

function readRelations(
  source: string,
  text: (name: string) => string | null,
): Map<string, Relation> {
  const folder = posix.dirname(source);
  const name = posix.join(folder, '_rels', `${posix.basename(source)}.rels`);
  const relations = new Map<string, Relation>();
  for (const tag of readTags(text(name) ?? '')) {
    const id = tag.name === 'Relationship' ? tag.attribute('Id') : undefined;
    const target = tag.attribute('Target');
    if (id === undefined || target === undefined) continue;
    const isExternal = tag.attribute('TargetMode') === 'External';
    relations.set(id, {
      type: posix.basename(tag.attribute('Type') ?? ''),
      target: isExternal || target.startsWith('/') ? target : posix.join(folder, target),
      isExternal,
    });
  }
  return relations;
}
