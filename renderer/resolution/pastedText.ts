import { readHtml } from '#shared/resolution/html/readHtml.ts';

/** What is on the clipboard; '' for a kind that is not there. */
export interface Clipping {
  readonly html: string;
  readonly plain: string;
}

/**
 * The text to paste in place of the plain one; null when that does. Word and browsers leave numbers
 * of lists, or the rows of tables, out of the plain text, and keep them in the HTML beside it.
 */
export function pastedText({ html, plain }: Clipping): string | null {
  const hasForm = /<(?:ol|ul|table)\b|mso-list:/iu.test(html);
  if (!hasForm) return null;
  const text = readHtml(html, 'all');
  return text === null || text.trim() === '' || text === plain ? null : text;
}
