/** The first words of a text on one line, with an ellipsis where more were there. */
export function shortenWords(text: string, letters: number): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= letters) return line;
  const cut = line.slice(0, letters + 1);
  const end = cut.lastIndexOf(' ');
  return `${line.slice(0, end === -1 ? letters : end)}…`;
}
