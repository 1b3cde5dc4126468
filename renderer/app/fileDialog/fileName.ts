import { fileEndings } from '#shared/contract/desktopBridge.ts';
import type { FileKind } from '#shared/contract/desktopBridge.ts';

/** No system's file names hold these. */
const forbidden = /[/\\:*?"<>|]/u;

export function isFileName(name: string): boolean {
  return name.trim() !== '' && !forbidden.test(name);
}

/** What a path may not hold beside its separators and a drive. */
const forbiddenInPath = /[*?"<>|]/u;

/**
 * Where words lead that are a path and not a name: an absolute one, or one from `folder` on; `name` ''
 * when they end in a folder. Null for a plain name.
 */
export function placeOfPath(
  words: string,
  folder: string,
): { readonly folder: string; readonly name: string } | null {
  const typed = words.trim();
  const isStep = (name: string): boolean => name === '.' || name === '..';
  if (!/[/\\]/u.test(typed) && !isStep(typed)) return null;
  const path = /^([A-Za-z]:)?[/\\]/u.test(typed) ? typed : joinPath(folder, typed);
  const name = baseName(path);
  return isStep(name) ? { folder: path, name: '' } : { folder: folderOf(path), name };
}

/** Whether the dialog can go by it: the name of a file, or a path that leads to one or to a folder. */
export function isFileNameOrPath(words: string): boolean {
  const place = placeOfPath(words, '/');
  if (place === null) return isFileName(words);
  return !forbiddenInPath.test(place.folder) && (place.name === '' || isFileName(place.name));
}

/** The words as a file name: what no file name may hold becomes a space. */
export function toFileName(words: string): string {
  return words.replace(new RegExp(forbidden, 'gu'), ' ').replace(/\s+/gu, ' ').trim().slice(0, 100);
}

/** The name with the ending in which files of its kind are written, in place of one that is read only. */
export function withEnding(name: string, kind: FileKind): string {
  const trimmed = name.trim();
  const [written, ...others] = fileEndings[kind];
  if (trimmed.toLowerCase().endsWith(written)) return trimmed;
  const other = others.find((ending) => trimmed.toLowerCase().endsWith(ending)) ?? '';
  return `${trimmed.slice(0, trimmed.length - other.length)}${written}`;
}

/** The last part of a path of either system. */
export function baseName(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path;
}

/** The folder that a path of either system is in. */
export function folderOf(path: string): string {
  const folder = path.slice(0, path.length - baseName(path).length);
  const isRoot = /^([A-Za-z]:)?[/\\]$/u.test(folder);
  return isRoot ? folder : folder.slice(0, -1);
}

/** A path below a folder, with the folder's own separator. */
export function joinPath(folder: string, name: string): string {
  const separator = folder.includes('\\') ? '\\' : '/';
  return folder.endsWith(separator) ? `${folder}${name}` : `${folder}${separator}${name}`;
}
