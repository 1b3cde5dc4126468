import { formatNumber } from '#shared/resolution/formatNumber.ts';
import { findAll, findChild, findChildren, parseXml, readAttribute } from './xmlTree.ts';
import type { XmlElement } from './xmlTree.ts';

/** What a paragraph says about its number; the rest comes from its style. */
export interface ParagraphNumber {
  readonly style: string | undefined;
  readonly list: string | undefined;
  readonly level: number | undefined;
}

interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." with the numbers of the levels in it; a bullet for bullets. */
  readonly text: string;
  readonly style: string | undefined;
  /** Whether the numbers of all levels are written in digits. */
  readonly isLegal: boolean;
  /** Whether it counts on when a level above counts. */
  readonly countsOn: boolean;
}

interface List {
  /** Lists of one definition count together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly restarts: ReadonlyMap<number, number>;
}

interface Style {
  readonly basedOn: string | undefined;
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/**
 * Counts the numbers that Word shows in front of paragraphs and does not store. The answer is to be
 * asked for each paragraph in turn and gives its number ("II.", "1.1.", "a)", "-"), null for none.
 */
export function createNumbering(
  numberingXml: string,
  stylesXml: string,
): (paragraph: ParagraphNumber) => string | null {
  const styles = readStyles(stylesXml);
  const lists = readLists(numberingXml, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return (paragraph) => {
    const place = findPlace(paragraph, styles, lists);
    if (place === null) return null;
    const { id, list, level } = place;
    const count = counts.get(list.definition) ?? [];
    counts.set(list.definition, count);
    const restart = begun.has(`${id} ${level}`) ? undefined : list.restarts.get(level);
    begun.add(`${id} ${level}`);
    countUp(count, list, level, restart);
    return writeNumber(list, level, count);
  };
}

function findPlace(
  paragraph: ParagraphNumber,
  styles: ReadonlyMap<string, Style>,
  lists: ReadonlyMap<string, List>,
): { id: string; list: List; level: number } | null {
  const chain = styleChain(paragraph.style, styles);
  const id = paragraph.list ?? chain.find(({ style }) => style.list !== undefined)?.style.list;
  const list = id === undefined ? undefined : lists.get(id);
  if (id === undefined || list === undefined) return null;
  const linked = [...list.levels].find(([, { style }]) => chain.some(({ name }) => name === style));
  const inherited = chain.find(({ style }) => style.level !== undefined)?.style.level;
  const level = paragraph.level ?? inherited ?? linked?.[0] ?? 0;
  return list.levels.has(level) ? { id, list, level } : null;
}

function styleChain(name: string | undefined, styles: ReadonlyMap<string, Style>) {
  const chain: { readonly name: string; readonly style: Style }[] = [];
  let next = name;
  while (next !== undefined && chain.length < 20) {
    const style = styles.get(next);
    if (style === undefined) break;
    chain.push({ name: next, style });
    next = style.basedOn;
  }
  return chain;
}

function countUp(
  count: (number | undefined)[],
  list: List,
  level: number,
  restart: number | undefined,
): void {
  const before = count[level];
  const start = list.levels.get(level)?.start ?? 1;
  count[level] = restart ?? (before === undefined ? start : before + 1);
  for (const [inner, { countsOn }] of list.levels) {
    if (inner > level && !countsOn) count[inner] = undefined;
  }
}

function writeNumber(list: List, level: number, count: readonly (number | undefined)[]): string {
  const { format, text, isLegal } = list.levels.get(level) ?? noLevel;
  if (format === 'bullet') return writeBullet(text);
  return text
    .replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels.get(at) ?? noLevel;
      return formatNumber(count[at] ?? other.start, isLegal ? 'decimal' : other.format);
    })
    .trim();
}

/** Symbol fonts keep their bullets at private code points that say nothing elsewhere. */
function writeBullet(text: string): string {
  if (/^[-–—+*•]/u.test(text)) return text.trim();
  return text.trim() === '' ? '' : '•';
}

const noLevel: ListLevel = {
  start: 1,
  format: 'decimal',
  text: '',
  style: undefined,
  isLegal: false,
  countsOn: false,
};

function readStyles(xml: string): ReadonlyMap<string, Style> {
  const styles = findAll(parseXml(xml), 'style').map((style): [string, Style] => {
    const number = findChild(findChild(style, 'pPr'), 'numPr');
    return [
      readAttribute(style, 'styleId') ?? '',
      {
        basedOn: readValue(style, 'basedOn'),
        list: number && readValue(number, 'numId'),
        level: number && readInteger(number, 'ilvl'),
      },
    ];
  });
  return new Map(styles);
}

function readLists(xml: string, styles: ReadonlyMap<string, Style>): ReadonlyMap<string, List> {
  const root = parseXml(xml);
  const definitions = new Map(
    findAll(root, 'abstractNum').map((one) => [readAttribute(one, 'abstractNumId') ?? '', one]),
  );
  const elements = findAll(root, 'num');
  const definitionOf = (id: string | undefined) => {
    const num = elements.find((one) => readAttribute(one, 'numId') === id);
    return num && readValue(num, 'abstractNumId');
  };

  return new Map(
    elements.map((num): [string, List] => {
      const own = readValue(num, 'abstractNumId') ?? '';
      const element = definitions.get(own);
      const link = element && readValue(element, 'numStyleLink');
      const definition = (link && definitionOf(styles.get(link)?.list)) ?? own;
      return [readAttribute(num, 'numId') ?? '', readList(num, definition, definitions)];
    }),
  );
}

function readList(
  num: XmlElement,
  definition: string,
  definitions: ReadonlyMap<string, XmlElement>,
): List {
  const element = definitions.get(definition);
  const levels = new Map(element ? findChildren(element, 'lvl').map(readLevel) : []);
  const restarts = new Map<number, number>();
  for (const override of findChildren(num, 'lvlOverride')) {
    const level = findChild(override, 'lvl');
    if (level) levels.set(...readLevel(level));
    const restart = readInteger(override, 'startOverride');
    const at = Number(readAttribute(override, 'ilvl') ?? 0);
    if (restart !== undefined) restarts.set(at, restart);
  }
  return { definition, levels, restarts };
}

function readLevel(level: XmlElement): [number, ListLevel] {
  const format = readValue(level, 'numFmt') ?? 'decimal';
  return [
    Number(readAttribute(level, 'ilvl') ?? 0),
    {
      start: readInteger(level, 'start') ?? (format === 'bullet' ? 1 : 0),
      format,
      text: readValue(level, 'lvlText') ?? '',
      style: readValue(level, 'pStyle'),
      isLegal: isOn(findChild(level, 'isLgl')),
      countsOn: readValue(level, 'lvlRestart') === '0',
    },
  ];
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false'].includes(readAttribute(element, 'val') ?? '');
}

function readValue(parent: XmlElement, child: string): string | undefined {
  return readAttribute(findChild(parent, child), 'val');
}

function readInteger(parent: XmlElement, child: string): number | undefined {
  const value = readValue(parent, child);
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
