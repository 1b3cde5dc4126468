/**
 * HTML without its style attributes, which say nothing of the words. The window refuses inline styles,
 * also in a page that is only parsed, and complains of each of the thousands that Excel writes.
 */
export function withoutStyles(html: string): string {
  return html.replaceAll(/(<[^<>]*?)\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s<>]+)/giu, '$1');
}
