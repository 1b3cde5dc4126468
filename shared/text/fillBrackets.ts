/**
 * Puts values in for words in square brackets, as people write them: `[cơ quan]`, in capitals
 * `[CƠ QUAN]`. Brackets that `valueOf` knows nothing of are words like others; an empty value takes
 * the space before it along.
 */
export function fillBrackets(text: string, valueOf: (words: string) => string | undefined): string {
  return text
    .normalize('NFC')
    .replace(/( ?)\[([^[\]]+)\]/gu, (whole, space: string, words: string) => {
      const value = valueOf(words.toLocaleLowerCase('vi'));
      if (value === undefined) return whole;
      if (value === '') return '';
      return space + (isCapitals(words) ? value.toLocaleUpperCase('vi') : value);
    });
}

function isCapitals(words: string): boolean {
  return words === words.toLocaleUpperCase('vi');
}
