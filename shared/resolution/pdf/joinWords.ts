import { isVietnameseSyllable } from '../../text/vietnameseSyllable.ts';

/** The lines of a paragraph as one text; a word that was divided at the end of a line is whole again. */
export function joinWords(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text.endsWith('\u00AD')) return text.slice(0, -1) + line;
    // Lines break behind these signs in "2026-2030" and "đồng/năm" too.
    if (/[\p{L}\d]\/$|\d[-–]$/u.test(text) && /^[\p{L}\d]/u.test(line)) return text + line;
    const [, first = ''] = /(\p{L}+)[-‐]$/u.exec(text) ?? [];
    const [second = ''] = /^\p{L}+/u.exec(line) ?? [];
    if (first === '' || second === '') return `${text} ${line}`;
    // Vietnamese is divided between its words only: a hyphen there belongs to them.
    const isDivided = !isVietnameseSyllable(first) || !isVietnameseSyllable(second);
    return (isDivided ? text.slice(0, -1) : text) + line;
  });
}
