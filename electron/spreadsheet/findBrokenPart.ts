import type { WorkBook } from '@e965/xlsx';

import { isXmlBroken } from './isXmlBroken.ts';

/** What the library keeps when asked for `bookFiles`; its types don't tell. */
interface WorkBookWithFiles extends WorkBook {
  readonly files?: Readonly<Record<string, { readonly content?: Uint8Array }>>;
  readonly Directory?: {
    readonly sheets?: readonly string[];
    readonly workbooks?: readonly string[];
    readonly sst?: string;
  };
}

interface SheetEntry {
  readonly name?: string;
  /** Id of the relationship that names its part. */
  readonly id?: string;
}

/**
 * The first part that holds cells and is not whole XML, with the sheet that it belongs to; `sheet`
 * null: all of them. The library reads such a part up to where it breaks off.
 */
export function findBrokenPart(workbook: WorkBook): { readonly sheet: string | null } | null {
  const { files, Directory: directory } = workbook as WorkBookWithFiles;
  if (files === undefined) return null;
  const sheets = directory?.sheets ?? [];
  const others = [...(directory?.workbooks ?? []), directory?.sst ?? '', 'content.xml'];
  for (const path of [...others, ...sheets].map(withoutSlash)) {
    const content = files[path]?.content ?? files[path.replaceAll('/', '\\')]?.content;
    if (content === undefined || !path.endsWith('.xml')) continue;
    if (isXmlBroken(Buffer.from(content))) return { sheet: sheetOf(path, workbook, files) };
  }
  return null;
}

function sheetOf(
  path: string,
  workbook: WorkBook,
  files: NonNullable<WorkBookWithFiles['files']>,
): string | null {
  const content = files['xl/_rels/workbook.xml.rels']?.content;
  const relations = content === undefined ? '' : Buffer.from(content).toString('utf8');
  const end = path.replace(/^xl\//, '');
  const relation = (relations.match(/<[^>]+>/g) ?? []).find((tag) => tag.includes(`${end}"`));
  const id = /\bId="([^"]*)"/.exec(relation ?? '')?.[1];
  const entries = (workbook.Workbook?.Sheets ?? []) as readonly SheetEntry[];
  return entries.find((entry) => id !== undefined && entry.id === id)?.name ?? null;
}

function withoutSlash(path: string): string {
  return path.replace(/^\//, '');
}
