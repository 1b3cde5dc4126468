import type { WorkBook } from '@e965/xlsx';

import { isXmlBroken } from './isXmlBroken.ts';

/** Where the library found what; its types don't tell. */
interface WorkBookWithDirectory extends WorkBook {
  readonly Directory?: {
    readonly sheets?: readonly string[];
    readonly workbooks?: readonly string[];
    readonly sst?: string;
  };
}

type Parts = ReadonlyMap<string, Buffer>;

interface SheetEntry {
  readonly name?: string;
  /** Id of the relationship that names its part. */
  readonly id?: string;
}

/**
 * The first part that holds cells and is not whole XML, with the sheet that it belongs to; `sheet`
 * null: all of them. The library reads such a part up to where it breaks off.
 */
export function findBrokenPart(
  workbook: WorkBook,
  parts: Parts,
): { readonly sheet: string | null } | null {
  const { Directory: directory } = workbook as WorkBookWithDirectory;
  const sheets = directory?.sheets ?? [];
  const others = [...(directory?.workbooks ?? []), directory?.sst ?? '', 'content.xml'];
  for (const path of [...others, ...sheets].map(withoutSlash)) {
    const content = partAt(path, parts);
    if (content === undefined || !path.endsWith('.xml')) continue;
    if (isXmlBroken(content.toString('latin1'))) return { sheet: sheetOf(path, workbook, parts) };
  }
  return null;
}

/** Some writers separate names with a backslash. */
function partAt(path: string, parts: Parts): Buffer | undefined {
  return parts.get(path) ?? parts.get(path.replaceAll('/', '\\'));
}

function sheetOf(path: string, workbook: WorkBook, parts: Parts): string | null {
  const relations = partAt('xl/_rels/workbook.xml.rels', parts)?.toString('utf8') ?? '';
  const end = path.replace(/^xl\//, '');
  const relation = (relations.match(/<[^>]+>/g) ?? []).find((tag) => tag.includes(`${end}"`));
  const id = /\bId="([^"]*)"/.exec(relation ?? '')?.[1];
  const entries = (workbook.Workbook?.Sheets ?? []) as readonly SheetEntry[];
  return entries.find((entry) => id !== undefined && entry.id === id)?.name ?? null;
}

function withoutSlash(path: string): string {
  return path.replace(/^\//, '');
}
