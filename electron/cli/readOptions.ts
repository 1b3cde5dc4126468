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

export async function dayOption(name: string, value: OptionValue): Promise<string | null> {
  const text = textOption(value);
  if (text === null) return null;
  const { isoDate } = await import('#shared/periods/isoDate.ts');
  if (!isoDate.safeParse(text).success) throw new UsageError(`--${name} ${text}`);
  return text;
}
