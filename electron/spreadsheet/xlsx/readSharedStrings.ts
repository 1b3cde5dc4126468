import { readRichText, type RichText } from './readRichText.ts';
import { unescapeXml } from './readTags.ts';

/**
 * The texts that cells share, in their order; null for XML that is not as every program writes it.
 * `xml` without prefixes.
 */
export function readSharedStrings(xml: string): RichText[] | null {
  const texts: RichText[] = [];
  let at = xml.indexOf('<sst');
  at = at < 0 ? -1 : xml.indexOf('>', at);
  // Comments and marked sections are for readers that know all of XML.
  if (at < 0 || xml.includes('<!')) return null;
  if (xml.charAt(at - 1) === '/') return texts;
  for (at += 1; ;) {
    const tag = xml.indexOf('<', at);
    if (xml.startsWith('<si>', tag)) {
      const end = xml.indexOf('</si>', tag);
      if (end < 0) return null;
      texts.push(readOne(xml.slice(tag + 4, end)));
      at = end + 5;
    } else if (xml.startsWith('<si/>', tag)) {
      texts.push({ text: '', font: undefined, isBold: false });
      at = tag + 5;
    } else {
      // Behind the last there may be extensions.
      return /^<(\/sst>\s*$|extLst>[^]*<\/sst>\s*$)/.test(xml.slice(tag)) ? texts : null;
    }
  }
}

/** Nearly all are one plain `<t>`. */
function readOne(xml: string): RichText {
  const plain = /^<t(?: xml:space="preserve")?>([^<]*)<\/t>$/.exec(xml);
  if (plain === null) return readRichText(xml);
  return { text: unescapeXml(plain[1] ?? ''), font: undefined, isBold: false };
}
