import type { RawRow } from './rawWorkbook.ts';

const columnMark = /^([([]?)\s*(\d{1,2}|[A-Za-z])\s*[)\]]?(?:\s*=.*)?$/;

/**
 * "(1) (2) (3) …", "A B 1 2", "(5)=(3)+(4)": the row of column numbers that some annexes have below the
 * header. Numbers in brackets may leave out those of hidden columns.
 */
export function isColumnNumbers({ cells }: RawRow): boolean {
  if (cells.length < 3) return false;
  const found = cells.map(({ text }) => columnMark.exec(text.trim()));
  if (found.some((match) => match === null)) return false;
  const marks = found.map((match) => match?.[2]?.toLowerCase() ?? '');
  const letters = marks.filter((mark) => /^[a-z]$/.test(mark));
  const areLettersFirst = letters.every((letter, index) => marks[index] === letter);
  const firstLetter = letters[0]?.charCodeAt(0) ?? 0;
  const inOrder = letters.every((letter, index) => letter.charCodeAt(0) === firstLetter + index);
  const numbers = marks.slice(letters.length).map(Number);
  const areBracketed = found.every((match) => match?.[1] !== '');
  const counts = numbers.every((number, index) => {
    const last = numbers[index - 1];
    return last === undefined || number === last + 1 || (areBracketed && number > last);
  });
  return areLettersFirst && inOrder && counts;
}
