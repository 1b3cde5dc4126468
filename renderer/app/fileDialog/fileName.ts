import { fileEndings } from '#shared/contract/desktopBridge.ts';
import type { FileKind } from '#shared/contract/desktopBridge.ts';

/** No system's file names hold these. */
const forbidden = /[/\\:*?"<>|]/u;

export function isFileName(name: string): boolean {
  return name.trim() !== '' && !forbidden.test(name);
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
