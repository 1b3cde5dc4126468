import { isCapitals } from './capitals.ts';
import type { Label } from './label.ts';
import { emptyOutline, isUnit, placeLine, type Line, type Outline } from './outline.ts';
import { findPlainTitles } from './plainTitles.ts';
import { createLabelReader } from './readLabel.ts';
import { isBulletTitle, isLabelledTitle, isStoppedTitle } from './titles.ts';

/** A clause before it has an id; `parent` is the place of its parent in the list, from 0. */
export interface ClauseDraft {
  readonly parent: number | null;
  readonly label: string | null;
  readonly heading: boolean;
  readonly text: string;
}

export interface SourceLine {
  readonly text: string;
  readonly label: Label | null;
}

/**
 * Reads a text into its paragraphs, one a line, in the order of the text. The texts joined with line
 * breaks give the source back but for white space, empty lines and Unicode form (NFC).
 */
export function readClauses(source: string): ClauseDraft[] {
  const lines = readLines(source);
  const titles = findPlainTitles(lines);
  const shapes = lines.map((line, at) => shapeOf(line, titles.has(at)));
  const clauses: ClauseDraft[] = [];
  let outline = emptyOutline;
  lines.forEach(({ text, label }, at) => {
    const shape = shapes[at] ?? { kind: 'text' };
    const heading = isHeading(outline, shape, shapes[at + 1]);
    const line: Line = shape.kind === 'title' && !heading ? { kind: 'text' } : shape;
    const isOpen = text.endsWith(':');
    const isHolder = heading || isOpen || (label !== null && isUnit(label));
    const placed = placeLine(outline, line, { isHolder, isOpen });
    outline = placed.outline;
    clauses.push({ parent: placed.parent, label: label?.label ?? null, heading, text });
  });
  return clauses;
}

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
/** White space and characters that only steer the display: such a line looks empty. */
const blank = /^[\s\p{Cf}]*$/u;

function readLines(source: string): SourceLine[] {
  const readLabel = createLabelReader();
  return source
    .normalize('NFC')
    .split(lineBreak)
    .filter((line) => !blank.test(line))
    .map((line) => ({ text: line.trim(), label: readLabel(line.trim()) }));
}

function shapeOf({ text, label }: SourceLine, isTitle: boolean): Line {
  if (label !== null) return { kind: 'label', label };
  if (isTitle) return { kind: 'title', isCapitals: isCapitals(text) };
  return { kind: text.includes('\t') ? 'row' : 'text' };
}

/** Whether a line only names what follows; `next` is undefined at the end of the text. */
function isHeading(outline: Outline, line: Line, next: Line | undefined): boolean {
  switch (line.kind) {
    case 'text':
    case 'row':
      return false;
    case 'title':
      return next !== undefined && (holds(outline, line, next) || isCapitalsPair(line, next));
    case 'label':
      return isLabelledHeading(outline, line, next);
  }
}

function isLabelledHeading(
  outline: Outline,
  line: Extract<Line, { kind: 'label' }>,
  next: Line | undefined,
): boolean {
  const { label } = line;
  const { kind, rest } = label;
  if (isUnit(label) && rest === '') return true;
  if (label.isCell) return next !== undefined && isSectionRow(rest);
  const isHolding = next !== undefined && holds(outline, line, next);
  if (kind === 'bullet') return isHolding && next.kind === 'label' && isBulletTitle(rest);

  const isPart = isUnit(label) || kind === 'capital' || kind === 'roman';
  if (isLabelledTitle(rest)) return isPart || isCapitals(rest) || isHolding;
  const hasPoints = isHolding && next.kind === 'label';
  return (isPart || kind === 'number') && hasPoints && isStoppedTitle(rest);
}

/** Whether the next line comes under this one: a title names something, an item of a list may not. */
function holds(outline: Outline, line: Line, next: Line): boolean {
  const here = placeLine(outline, line, { isHolder: true, isOpen: false });
  return placeLine(here.outline, next, { isHolder: false, isOpen: false }).parent === outline.count;
}

/** A title in capitals over two lines. */
function isCapitalsPair(line: Line, next: Line): boolean {
  return [line, next].every((title) => title.kind === 'title' && title.isCapitals);
}

/** A row that has only a number and a title, over the whole width. */
function isSectionRow(rest: string): boolean {
  const cells = rest.split('\t').filter((cell) => cell.trim() !== '');
  return cells.length === 1 && isLabelledTitle(cells[0]?.trim() ?? '');
}
