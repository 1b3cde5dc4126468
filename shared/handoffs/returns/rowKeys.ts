import { foldText } from '../../text/fold.ts';
import type { PackValue } from '../pack.ts';

/** A code as it is compared: "nv 001", "NV–001" and "NV-001." are one. */
export function codeKey(code: string): string {
  return foldText(code).replace(/[^a-z0-9]+/g, '');
}

/** Words of a row as they are told apart from those of other rows; '' for none. */
export function rowKey(words: PackValue | undefined): string {
  return foldText(String(words ?? ''))
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}
