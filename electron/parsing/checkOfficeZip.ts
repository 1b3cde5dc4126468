import type { ErrorCode } from '#shared/messages/vi/errors.ts';
import { UserError } from '#shared/userError.ts';

import {
  checkZip,
  checkZipDirectory,
  partKey,
  readCheckedEntry,
  type ZipPart,
  type ZipRefusal,
} from './inspectZip.ts';

const codes: Record<ZipRefusal, ErrorCode> = {
  'not-zip': 'fileDamaged',
  truncated: 'fileIncomplete',
  damaged: 'fileDamaged',
  'too-large': 'fileUnpacksTooLarge',
  'too-many-entries': 'fileUnpacksTooLarge',
  'lying-size': 'fileSuspicious',
  'duplicate-entries': 'fileSuspicious',
  doctype: 'fileSuspicious',
};

/** The parts of a .xlsx or .docx that is safe to unpack; a sentence naming the file for any other. */
export function checkOfficeZip(bytes: Buffer, file: string): readonly ZipPart[] {
  const check = checkZip(bytes);
  if (!check.ok) throw new UserError(codes[check.reason], { file });
  return check.entries;
}

/** A .xlsx or .docx whose parts are checked when they are unpacked, so that none is unpacked twice. */
export interface OfficeZip {
  readonly names: readonly string[];
  /** The part of this name, whatever its slashes and capitals; null when there is none. */
  read(name: string): Buffer | null;
}

/** Refuses what can be seen to be unsafe before anything is unpacked, in a sentence that names the file. */
export function openOfficeZip(bytes: Buffer, file: string): OfficeZip {
  const directory = checkZipDirectory(bytes);
  if (typeof directory === 'string') throw new UserError(codes[directory], { file });
  const entries = new Map(directory.map((entry) => [partKey(entry.name), entry]));
  return {
    names: directory.map(({ name }) => name),
    read(name) {
      const entry = entries.get(partKey(name));
      if (entry === undefined) return null;
      const content = readCheckedEntry(bytes, entry);
      if (typeof content === 'string') throw new UserError(codes[content], { file });
      return content;
    },
  };
}
