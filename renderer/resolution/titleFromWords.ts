import { createLabelReader } from '#shared/resolution/readLabel.ts';

/**
 * A task's title made from words of the resolution: without the number or bullet that they begin
 * with, without the stop at the end, and with a capital.
 */
export function titleFromWords(words: string): string {
  const line = words.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const unlabelled = createLabelReader()(line)?.rest.trim() ?? line;
  const title = unlabelled.replace(/[\s.;,:]+$/u, '');
  const [first = ''] = title;
  return first.toLocaleUpperCase('vi') + title.slice(first.length);
}
