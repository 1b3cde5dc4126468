import { looksLikeOwner } from './cellKinds.ts';

/** Somebody who works on a task, and for whom. */
export interface PersonOfOwner {
  readonly person: string;
  readonly owner: string;
}

const titled =
  /^((?:đ\/c|đ\.\s?c\.?|đc\.?|đồng chí|ông|bà)\s+[^,;:\n()–—/-]{2,40}?)\s*(?:[,;\n–—-]\s*([^()]+)|\(([^()]+)\))\s*$/iu;

/** "Đ/c Nam - Sở Y tế", "Đồng chí Hương (Ban Tổ chức)"; null for a cell that says anything else. */
export function readPersonOfOwner(words: string): PersonOfOwner | null {
  const [, person = '', behind, inBrackets = ''] = titled.exec(words.normalize('NFC').trim()) ?? [];
  const owner = (behind ?? inBrackets).trim();
  return person !== '' && looksLikeOwner(owner) ? { person: person.trim(), owner } : null;
}
