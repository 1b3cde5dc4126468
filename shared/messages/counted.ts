import type { i18n } from 'i18next';

/**
 * Lets texts write a number and the noun that goes with it, for languages whose nouns have a plural:
 * `{{rows, counted(one: row; other: rows)}}` says "1 row", "1,234 rows".
 */
export function addCounted(catalogue: i18n): void {
  catalogue.services.formatter?.add(
    'counted',
    (value: unknown, language = 'vi', { one, other }: Readonly<Record<string, unknown>>) => {
      const number = typeof value === 'number' ? value.toLocaleString(language) : String(value);
      return `${number} ${String(number === '1' ? one : other)}`;
    },
  );
}
