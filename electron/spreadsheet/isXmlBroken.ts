const lessThan = 0x3c;
const slash = 0x2f;

/**
 * Whether the elements of an XML part don't close as they should, as when it was cut. The reading
 * library takes what is left without a word. Looks at tags only: names beyond ASCII are compared, not
 * understood, so that UTF-8 may come as Latin-1.
 */
export function isXmlBroken(xml: string): boolean {
  const open: string[] = [];
  let hasRoot = false;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const skipped = skipMarkup(xml, at);
    if (skipped !== null) {
      if (skipped < 0) return true;
      at = skipped;
      continue;
    }
    const end = findTagEnd(xml, at + 1);
    if (end < 0) return true;
    if (xml.charCodeAt(at + 1) === slash) {
      if (open.pop() !== nameAt(xml, at + 2)) return true;
    } else if (xml.charCodeAt(end - 1) !== slash) {
      open.push(nameAt(xml, at + 1));
    }
    hasRoot = true;
    at = end;
  }
  return open.length > 0 || !hasRoot;
}

/** Behind a comment, CDATA or instruction; −1 when it does not end; null when it is a tag. */
function skipMarkup(xml: string, at: number): number | null {
  if (xml.startsWith('<?', at)) return behind(xml, '?>', at);
  if (xml.startsWith('<!--', at)) return behind(xml, '-->', at);
  if (xml.startsWith('<![CDATA[', at)) return behind(xml, ']]>', at);
  return null;
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** The closing `>`; one inside a quoted value is text. */
function findTagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    switch (xml.charCodeAt(at)) {
      case 0x3e:
        return at;
      case lessThan:
        return -1;
      case 0x22:
      case 0x27:
        at = xml.indexOf(xml.charAt(at), at + 1);
        if (at < 0) return -1;
    }
  }
  return -1;
}

function nameAt(xml: string, from: number): string {
  let end = from;
  while (end < xml.length && xml.charCodeAt(end) > 0x20 && !'/>'.includes(xml.charAt(end)))
    end += 1;
  return xml.slice(from, end);
}
