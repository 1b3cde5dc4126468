import { fileEndings } from '#shared/contract/desktopBridge.ts';
import type { FileKind } from '#shared/contract/desktopBridge.ts';

/** What dropping files on the window does; `nothing` names the sentence that says why. */
export type Drop =
  | { readonly does: 'open'; readonly kind: FileKind; readonly file: string }
  | {
      readonly does: 'nothing';
      readonly why: 'several' | 'foreign' | 'needsPlan';
      readonly file: string;
    }
  | {
      readonly does: 'nothing';
      readonly why: 'noPath';
      readonly file: string;
      readonly kind: FileKind;
    };

interface Surroundings {
  readonly hasPlan: boolean;
  /** Browsers don't say where a file lies. */
  readonly hasPaths: boolean;
}

/** `names` of the files that were dropped, at least one. */
export function decideDrop(names: readonly string[], around: Surroundings): Drop {
  const [file = ''] = names;
  const kind = kindOfFile(file);
  if (names.length > 1) return { does: 'nothing', why: 'several', file };
  if (kind === null) return { does: 'nothing', why: 'foreign', file };
  if (kind !== 'workbook' && !around.hasPlan) return { does: 'nothing', why: 'needsPlan', file };
  if (!around.hasPaths) return { does: 'nothing', why: 'noPath', file, kind };
  return { does: 'open', kind, file };
}

function kindOfFile(name: string): FileKind | null {
  const kinds = Object.keys(fileEndings) as FileKind[];
  const isOf = (kind: FileKind): boolean =>
    fileEndings[kind].some((ending) => name.toLowerCase().endsWith(ending));
  return kinds.find(isOf) ?? null;
}

const documentTypes = new Set([
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/msword',
  'application/pdf',
  'text/html',
  'text/plain',
]);

const tableType = /^application\/vnd\.(ms-excel|openxmlformats-officedocument\.spreadsheetml)/u;

/** What a file seems to be while it is over the window, when only its media type is known. */
export function kindOfType(type: string): FileKind {
  if (documentTypes.has(type)) return 'resolution';
  return tableType.test(type) ? 'spreadsheet' : 'workbook';
}
