import type { TableMapping } from '../imports/tableMapping.ts';
import type { OptionValue } from './command.ts';

/** What the file of `--mapping` says; null without one. A path is passed on as it is written. */
export async function mappingOption(value: OptionValue): Promise<TableMapping | null> {
  if (typeof value !== 'string') return null;
  const { readTableMapping } = await import('../imports/tableMapping.ts');
  return readTableMapping(value);
}
