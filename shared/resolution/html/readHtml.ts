import { decodeHtmlFonts } from './decodeHtmlFonts.ts';
import { findArticle, wholePage } from './findArticle.ts';
import { parseHtml } from './htmlTree.ts';
import { writeHtmlLines } from './writeHtmlLines.ts';

/**
 * The text of a web page, a paragraph, item or table row a line: of its article when it has menus
 * and the like around it, or of `all` that is shown. Null for a page that is nested absurdly deep.
 */
export function readHtml(html: string, scope: 'article' | 'all' = 'article'): string | null {
  const document = parseHtml(html);
  if (document === null) return null;
  decodeHtmlFonts(document);
  const { title, body, isSkipped } =
    scope === 'article' ? findArticle(document) : wholePage(document);
  return writeHtmlLines(title === null ? [body] : [title, body], isSkipped).join('\n');
}
