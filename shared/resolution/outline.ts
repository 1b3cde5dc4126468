import { labelKinds, type Label, type LabelKind } from './label.ts';

/** What a line is for the outline. `row` is a table row without a number. */
export type Line =
  | { readonly kind: 'label'; readonly label: Label }
  | { readonly kind: 'title'; readonly isCapitals: boolean }
  | { readonly kind: 'text' }
  | { readonly kind: 'row' };

export interface Placed {
  /** Whether plain text that follows belongs to the line. */
  readonly isHolder: boolean;
  /** Whether the line ends in a colon, so that the next ones complete it. */
  readonly isOpen: boolean;
}

/** A line under which others may still come. The last of the chain is the innermost. */
interface Level extends Placed {
  readonly line: number;
  /** Equal for the points of one list. */
  readonly key: string;
  /** Larger for what usually stands further in. */
  readonly rank: number;
  readonly label: Label | null;
}

const rankOf = (kind: LabelKind) => labelKinds.indexOf(kind) * 10;
const capitalTitleRank = rankOf('subsection') + 5;
const titleRank = rankOf('article') + 5;
/** Text that ends in a colon: its points may be letters or bullets, but not "1." and above. */
const leadInRank = rankOf('letter') - 0.5;
const cellRank = 1000;

/** Lists that may stand anywhere: where one begins, it belongs to the line above. */
const looseKinds: ReadonlySet<LabelKind> = new Set([
  'number',
  'letter',
  'item',
  'aside',
  'small-roman',
]);
const unitKinds: ReadonlySet<LabelKind> = new Set(labelKinds.slice(0, rankOf('capital') / 10));

/**
 * The outline up to a line. A label that the chain knows goes on with its list; a new one opens a
 * list. Most resolutions put I. under A.; one that begins with I. may put A. under it, and then
 * does so throughout.
 */
export interface Outline {
  readonly count: number;
  readonly chain: readonly Level[];
  readonly capitalsUnderRoman: boolean | null;
}

export const emptyOutline: Outline = { count: 0, chain: [], capitalsUnderRoman: null };

/** Adds the next line. `parent` is the number of the line it comes under, null at the top. */
export function placeLine(
  outline: Outline,
  line: Line,
  placed: Placed,
): { readonly outline: Outline; readonly parent: number | null } {
  const levels = enclosing(outline, line);
  const level = levelOf(line, placed, outline.count);
  const isCapital = line.kind === 'label' && line.label.kind === 'capital';
  return {
    parent: innermost(line, levels),
    outline: {
      count: outline.count + 1,
      chain: level === null ? levels : [...levels, level],
      capitalsUnderRoman: outline.capitalsUnderRoman ?? (isCapital ? levels.some(isRoman) : null),
    },
  };
}

function enclosing({ chain, capitalsUnderRoman }: Outline, line: Line): readonly Level[] {
  switch (line.kind) {
    case 'label': {
      const { kind, depth, isFirst } = line.label;
      const isLoose =
        kind === 'capital'
          ? (capitalsUnderRoman ?? (isFirst && chain.some(isRoman)))
          : isFirst && depth === 1 && looseKinds.has(kind);
      return enclosingLabel(chain, line.label, isLoose);
    }
    case 'title':
      return line.isCapitals ? enclosingCapitals(chain) : enclosingTitle(chain);
    case 'text':
      return dropInner(withoutLeadIn(chain), ({ rank }) => rank >= rankOf('bullet'));
    case 'row':
      return chain;
  }
}

/** Unit kinds, by which a document is cut up whatever its numbering. */
export function isUnit({ kind }: Label): boolean {
  return unitKinds.has(kind);
}

function innermost(line: Line, levels: readonly Level[]): number | null {
  const isPlain = line.kind === 'text' || line.kind === 'row';
  const parent = isPlain ? levels.findLast(({ isHolder }) => isHolder) : levels.at(-1);
  return parent?.line ?? null;
}

function levelOf(line: Line, placed: Placed, number: number): Level | null {
  const level = { ...placed, line: number, label: null };
  switch (line.kind) {
    case 'label':
      return { ...level, key: keyOf(line.label), rank: rankOfLabel(line.label), label: line.label };
    case 'title':
      return line.isCapitals
        ? { ...level, key: 'capitals', rank: capitalTitleRank }
        : { ...level, key: 'title', rank: titleRank };
    case 'text':
      return placed.isOpen ? { ...level, key: 'lead-in', rank: leadInRank } : null;
    case 'row':
      return null;
  }
}

function keyOf({ kind, label, depth, isCell }: Label): string {
  const bullet = kind === 'bullet' ? label.replace(/[–—−‐]/u, '-') : '';
  return `${isCell ? 'cell ' : ''}${kind} ${depth}${bullet}`;
}

function rankOfLabel({ kind, depth, isCell }: Label): number {
  return (isCell ? cellRank : 0) + rankOf(kind) + Math.min(depth, 9);
}

function isRoman({ label }: Level): boolean {
  return label?.kind === 'roman';
}

function enclosingLabel(chain: readonly Level[], label: Label, isLoose: boolean) {
  const key = keyOf(label);
  const at = chain.findLastIndex((level) => level.key === key);
  const isNewUnderTitle =
    label.isFirst && chain.slice(at + 1).some((level) => level.key === 'title');
  if (at >= 0 && !isNewUnderTitle) return withoutStrangers(chain.slice(0, at), label);
  if (label.isCell) return dropInner(chain, ({ rank }) => rank >= rankOfLabel(label));

  const text = dropInner(chain, ({ rank }) => rank >= cellRank);
  if (label.kind === 'bullet') return text;
  if (isLoose) {
    const isOpenBullet = text.at(-1)?.isOpen === true;
    const points = dropInner(text, ({ rank }) => !isOpenBullet && rank >= rankOf('bullet'));
    return dropInner(points, ({ rank }) => rank === leadInRank && label.kind === 'number');
  }
  return withoutStrangers(
    dropInner(text, ({ rank }) => rank >= rankOfLabel(label)),
    label,
  );
}

function withoutLeadIn(chain: readonly Level[]): readonly Level[] {
  const at = chain.findIndex(({ rank }) => rank === leadInRank);
  return at < 0 ? chain : chain.slice(0, at);
}

/** "2.1." does not come under "1.", also where "2." itself is missing. */
function withoutStrangers(chain: readonly Level[], { kind, label, depth }: Label) {
  if (kind !== 'number' || depth === 1) return chain;
  return dropInner(
    chain,
    (level) =>
      level.label !== null &&
      level.label.kind === 'number' &&
      !label.startsWith(`${level.label.label}.`),
  );
}

/** In line with the title before, else in the innermost titled part. */
function enclosingTitle(chain: readonly Level[]): readonly Level[] {
  const at = chain.findLastIndex(({ key }) => key === 'title');
  if (at >= 0) return chain.slice(0, at);
  return dropInner(chain, ({ isHolder, rank }) => !isHolder || rank >= rankOf('bullet'));
}

/** At the top, unless it is the title of "Chương I" on the line before. */
function enclosingCapitals(chain: readonly Level[]): readonly Level[] {
  const label = chain.at(-1)?.label;
  return label && isUnit(label) && label.rest === '' ? chain : [];
}

function dropInner(chain: readonly Level[], isDropped: (level: Level) => boolean) {
  return chain.slice(0, chain.findLastIndex((level) => !isDropped(level)) + 1);
}
