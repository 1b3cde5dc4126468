import { fileEndings } from '#shared/contract/desktopBridge.ts';
import type { FileKind } from '#shared/contract/desktopBridge.ts';

/** A document or page is a resolution before it is a table. */
const droppedKinds = ['workbook', 'resolution', 'table'] as const satisfies readonly FileKind[];

/** What can be dropped on the window. */
export type DroppedKind = (typeof droppedKinds)[number];

/** What dropping files on the window does; `nothing` names the sentence that says why. */
export type Drop =
  | { readonly does: 'open'; readonly kind: DroppedKind }
  | { readonly does: 'receive' }
  | {
      readonly does: 'nothing';
      readonly why: 'several' | 'foreign' | 'needsPlan';
      readonly file: string;
    }
  | {
      readonly does: 'nothing';
      readonly why: 'noPath';
      readonly file: string;
      readonly kind: DroppedKind | 'returned';
    };

interface Surroundings {
  readonly hasPlan: boolean;
  /** Files that agencies sent back are expected: tables and documents are such files. */
  readonly expectsReturns: boolean;
  /** A table is being imported: documents and pages are further ones. */
  readonly expectsTables: boolean;
  /** Browsers don't say where a file lies. */
  readonly hasPaths: boolean;
}

/** `names` of the files that were dropped, at least one. Only tables are taken several at a time. */
export function decideDrop(names: readonly string[], around: Surroundings): Drop {
  const [file = ''] = names;
  if (around.expectsReturns && names.every((name) => isOf('returned', name))) {
    if (!around.hasPaths) return { does: 'nothing', why: 'noPath', file, kind: 'returned' };
    return { does: 'receive' };
  }
  const areTables = around.expectsTables && names.every((name) => isOf('table', name));
  const kindOf = (name: string): DroppedKind | null => (areTables ? 'table' : kindOfFile(name));
  const kind = kindOf(file);
  if (names.length > 1 && !names.every((name) => kindOf(name) === 'table')) {
    return { does: 'nothing', why: 'several', file };
  }
  if (kind === null) return { does: 'nothing', why: 'foreign', file };
  if (kind !== 'workbook' && !around.hasPlan) return { does: 'nothing', why: 'needsPlan', file };
  if (!around.hasPaths) return { does: 'nothing', why: 'noPath', file, kind };
  return { does: 'open', kind };
}

function kindOfFile(name: string): DroppedKind | null {
  return droppedKinds.find((kind) => isOf(kind, name)) ?? null;
}

function isOf(kind: FileKind, name: string): boolean {
  return fileEndings[kind].some((ending) => name.toLowerCase().endsWith(ending));
}

const documentTypes = new Set([
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/msword',
  'application/pdf',
  'text/html',
  'text/plain',
]);

const tableType =
  /^(?:text\/(?:csv|tab-separated-values)|application\/vnd\.(?:ms-excel|openxmlformats-officedocument\.spreadsheetml|oasis\.opendocument\.spreadsheet))/u;

/** What a file seems to be while it is over the window, when only its media type is known. */
export function kindOfType(type: string): DroppedKind {
  if (documentTypes.has(type)) return 'resolution';
  return tableType.test(type) ? 'table' : 'workbook';
}
