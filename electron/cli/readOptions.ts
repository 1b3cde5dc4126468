import { isoDate } from '#shared/periods/isoDate.ts';

import { UsageError } from './command.ts';
import type { OptionValue } from './command.ts';

export function textOption(value: OptionValue): string | null {
  return typeof value === 'string' ? value.normalize('NFC') : null;
}

export function yearOption(value: OptionValue): number | null {
  const text = textOption(value);
  if (text === null) return null;
  if (!/^(19|2[01])\d\d$/.test(text)) throw new UsageError(`--year ${text}`);
  return Number(text);
}

export function dayOption(name: string, value: OptionValue): string | null {
  const text = textOption(value);
  if (text === null) return null;
  if (!isoDate.safeParse(text).success) throw new UsageError(`--${name} ${text}`);
  return text;
}
