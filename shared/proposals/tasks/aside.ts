import { plainText } from '../words/plainText.ts';
import type { Stretch } from '../words/sentences.ts';
import { readWords } from '../words/wordList.ts';
import { opensOwner } from './readOwner.ts';

const leading =
  /(?:\((?:do )?|(?<!\p{L})do )([^(),;:]{4,120}?) (?:là (?:cơ quan|đơn vị) )?(?:chủ trì|làm đầu mối|chịu trách nhiệm)(?!\p{L})/u;

const supporting =
  /(?<!\p{L})chủ trì\s*[;,]\s*(?:và )?([^();]{4,160}?) (?:cùng |tham gia )?phối hợp(?: thực hiện| triển khai)?\s*\)/u;

/** Who supports, named behind the work and its lead: "… (Sở Xây dựng chủ trì; UBND các xã phối hợp)". */
export function findAsideSupport(sentence: string): Stretch | null {
  const match = supporting.exec(plainText(sentence.slice(0, 2000)));
  const names = match?.[1];
  if (match === null || names === undefined) return null;
  const start = match.index + match[0].lastIndexOf(names);
  const isOwner = opensOwner(readWords(sentence.slice(start, start + names.length)), 0);
  return isOwner ? { start, end: start + names.length } : null;
}

/** The lead named behind the work: "… (Sở Y tế chủ trì)", "… do Sở Y tế chủ trì". */
export function findAside(sentence: string): (Stretch & { readonly isGiven: boolean }) | null {
  const match = leading.exec(plainText(sentence.slice(0, 2000)));
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const start = match.index + match[0].indexOf(name);
  const isOwner = opensOwner(readWords(sentence.slice(start, start + name.length)), 0);
  return isOwner ? { start, end: start + name.length, isGiven: false } : null;
}
