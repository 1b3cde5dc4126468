/** A text as a menu shows it letter for letter: a single `&` would mark the letter after it. */
export function withoutMnemonics(text: string): string {
  return text.replaceAll('&', '&&');
}
