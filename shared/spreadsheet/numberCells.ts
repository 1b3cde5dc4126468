import type { TableCell } from './tableRows.ts';

/**
 * Reads numbers of rows one after the other as they were meant: "1,1" is how a Vietnamese Excel shows
 * the number 1.1, the day 01/02 is what it makes of "1.2", and behind 1.9 the number 1.1 was 1.10.
 */
export function createNumberWords(): (cell: TableCell) => string {
  let last = '';
  return ({ cell, words }) => {
    const { value } = cell;
    if (typeof value === 'object' && 'date' in value) {
      const [, month = '', day = ''] = value.date.split('-').map(Number);
      last = `${day}.${month}`;
    } else {
      last = typeof value === 'number' ? afterNine(words.replace(',', '.'), last) : words;
    }
    return last;
  };
}

function afterNine(number: string, last: string): string {
  const [whole, part] = number.split('.');
  const [lastWhole, lastPart] = last.split('.');
  const isTenth = part !== undefined && whole === lastWhole && Number(lastPart) % 10 === 9;
  return isTenth && `${part}0` === String(Number(lastPart) + 1) ? `${number}0` : number;
}
