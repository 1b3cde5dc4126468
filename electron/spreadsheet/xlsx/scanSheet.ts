/** What a sheet's XML says of one cell; `content` is as written, null for a cell without. */
export interface ScannedCell {
  row: number;
  column: number;
  /** Index among the styles. */
  style: number;
  /** "n", "s", "str", "inlineStr", "b", "e" or "d". */
  type: string;
  content: string | null;
  formula: string | null;
}

type OnCell = (cell: ScannedCell) => boolean;

/**
 * Goes through the cells of `<sheetData>`, from `at` behind that tag, and gives where it ends. `xml`
 * is without prefixes. Null as soon as something is not as every program writes it, or out of order,
 * or breaks off, or `onCell` gives up by answering false: another reader has to say what that is. The
 * cell that it gets is used again for the next.
 */
export function scanSheet(xml: string, at: number, onCell: OnCell): number | null {
  const cell: ScannedCell = {
    row: 0,
    column: 0,
    style: 0,
    type: 'n',
    content: null,
    formula: null,
  };
  for (;;) {
    at = skipSpace(xml, at);
    if (xml.startsWith('</sheetData>', at)) return at;
    if (!xml.startsWith('<row', at)) return null;
    const end = xml.indexOf('>', at);
    if (end < 0) return null;
    const row = readRowNumber(xml, at, end, cell.row);
    if (row <= cell.row) return null;
    cell.row = row;
    cell.column = 0;
    at = end + 1;
    if (xml.charCodeAt(end - 1) === slash) continue;
    const next = scanRow(xml, at, cell, onCell);
    if (next === null) return null;
    at = next;
  }
}

const space = 0x20;
const quote = 0x22;
const slash = 0x2f;
const lessThan = 0x3c;
const equals = 0x3d;
const greaterThan = 0x3e;

function skipSpace(xml: string, at: number): number {
  while (xml.charCodeAt(at) <= space) at += 1;
  return at;
}

/** Rows without a number follow the one before. */
function readRowNumber(xml: string, from: number, end: number, last: number): number {
  const at = xml.indexOf(' r="', from);
  if (at < 0 || at > end) return last + 1;
  return parseInt(xml.slice(at + 4, at + 12), 10) || 0;
}

function scanRow(xml: string, at: number, cell: ScannedCell, onCell: OnCell): number | null {
  for (;;) {
    at = skipSpace(xml, at);
    if (xml.charCodeAt(at) !== lessThan) return null;
    if (xml.charCodeAt(at + 1) === slash) return xml.startsWith('</row>', at) ? at + 6 : null;
    const isCell = xml.charCodeAt(at + 1) === 0x63 && xml.charCodeAt(at + 2) <= greaterThan;
    const next = isCell ? scanCell(xml, at + 2, cell) : null;
    if (next === null) return null;
    if (!onCell(cell)) return null;
    at = next;
  }
}

/** From behind `<c` to behind the cell. */
function scanCell(xml: string, at: number, cell: ScannedCell): number | null {
  const last = cell.column;
  cell.column = last + 1;
  cell.style = 0;
  cell.type = 'n';
  cell.content = null;
  cell.formula = null;
  for (;;) {
    while (xml.charCodeAt(at) <= space) at += 1;
    const code = xml.charCodeAt(at);
    if (code === greaterThan) {
      return cell.column > last ? scanContent(xml, at + 1, cell) : null;
    }
    if (code === slash) {
      return xml.charCodeAt(at + 1) === greaterThan && cell.column > last ? at + 2 : null;
    }
    const isShort = xml.charCodeAt(at + 1) === equals && xml.charCodeAt(at + 2) === quote;
    const next = isShort ? readAttribute(xml, code, at + 3, cell) : skipAttribute(xml, at);
    if (next === null) return null;
    at = next;
  }
}

/** The attribute of one letter whose value begins here, to behind its closing quote. */
function readAttribute(xml: string, name: number, at: number, cell: ScannedCell): number | null {
  const end = xml.indexOf('"', at);
  if (end < 0) return null;
  if (name === 0x72 && !readAddress(xml, at, end, cell)) return null;
  if (name === 0x73) cell.style = readDigits(xml, at, end);
  if (name === 0x74) cell.type = xml.slice(at, end);
  return end + 1;
}

function skipAttribute(xml: string, at: number): number | null {
  const sign = xml.indexOf('="', at);
  const end = sign < 0 ? -1 : xml.indexOf('"', sign + 2);
  return end >= 0 && isName(xml, at, sign) ? end + 1 : null;
}

function isName(xml: string, at: number, end: number): boolean {
  for (; at < end; at += 1) {
    const code = xml.charCodeAt(at);
    if (code <= space || [quote, slash, lessThan, equals, greaterThan].includes(code)) return false;
  }
  return true;
}

/** "AB12" of the row that it stands in. */
function readAddress(xml: string, at: number, end: number, cell: ScannedCell): boolean {
  let column = 0;
  for (; at < end; at += 1) {
    const letter = xml.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  cell.column = column;
  return column > 0 && readDigits(xml, at, end) === cell.row;
}

/** −1 for what is no number. */
function readDigits(xml: string, at: number, end: number): number {
  let number = at < end ? 0 : -1;
  for (; at < end; at += 1) {
    const digit = xml.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** From behind the opening tag to behind `</c>`. */
function scanContent(xml: string, at: number, cell: ScannedCell): number | null {
  if (xml.startsWith('<v>', at)) {
    const close = xml.indexOf('<', at + 3);
    if (xml.startsWith('</v></c>', close)) {
      cell.content = xml.slice(at + 3, close);
      return close + 8;
    }
  }
  return scanChildren(xml, at, cell);
}

function scanChildren(xml: string, at: number, cell: ScannedCell): number | null {
  for (;;) {
    at = skipSpace(xml, at);
    if (xml.startsWith('</c>', at)) return at + 4;
    const end = xml.indexOf('>', at);
    if (end < 0) return null;
    const isEmpty = xml.charCodeAt(end - 1) === slash;
    const name = childAt(xml, at);
    if (name === null) return null;
    if (isEmpty) {
      at = end + 1;
      continue;
    }
    const close = xml.indexOf(`</${name}>`, end);
    if (close < 0) return null;
    const inner = xml.slice(end + 1, close);
    if (inner.includes(name === 'is' ? '<!' : '<')) return null;
    if (name === 'f') cell.formula = inner;
    else cell.content = inner;
    at = close + name.length + 3;
  }
}

function childAt(xml: string, at: number): 'v' | 'f' | 'is' | null {
  if (xml.charCodeAt(at) !== lessThan) return null;
  for (const name of ['v', 'f', 'is'] as const) {
    if (xml.startsWith(name, at + 1)) {
      const code = xml.charCodeAt(at + 1 + name.length);
      return code === greaterThan || code === space || code === slash ? name : null;
    }
  }
  return null;
}
