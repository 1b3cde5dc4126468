import { findAbbreviated, findAbbreviatedPlace, spellNames } from './abbreviatedNames.ts';
import type { SpelledNames } from './abbreviatedNames.ts';
import type { Agency } from './agency.ts';
import { findName, indexAgencies } from './agencyIndex.ts';
import type { AgencyIndex } from './agencyIndex.ts';
import { readAgencyWords } from './agencyWords.ts';
import type { AgencyWord } from './agencyWords.ts';
import { findLedBody } from './officeHolders.ts';
import type { Owner } from './owner.ts';
import { endOfRemarks } from './remarks.ts';
import {
  findBehindHead,
  findInGroup,
  findPlace,
  findShortened,
  headBehind,
} from './sharedHeads.ts';
import type { Segmented } from './sharedHeads.ts';
import { completeByTails } from './sharedTails.ts';
import { endOfUnknown } from './unknownNames.ts';

/** Finds the agencies of one directory in the cells of a table. */
export interface AgencyRecogniser {
  /**
   * The owners that a cell names, in its order. The longest name of the directory wins, so names
   * with commas, dashes and "và" inside stay whole; what the directory does not know stays as it is
   * written, with `agency` null. Without a directory names are parted by how they are built.
   */
  recognise(cell: string): Owner[];
}

/** Words of a cell that belong together: an agency, or words that nobody knows. */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly agency: string | null;
  /** Its words, with those that it shares with the name before it. */
  readonly name: readonly AgencyWord[];
}

interface Directory {
  readonly index: AgencyIndex;
  readonly spelled: SpelledNames;
}

/** Different cells that are remembered; tables repeat their owners again and again. */
const mostRemembered = 20_000;

/**
 * The directory is read through when the first words are to be recognised, and not before. `on`: the day
 * as of which a name means one of several agencies that have had it; null: the one that goes on.
 */
export function createAgencyRecogniser(
  agencies: readonly Agency[],
  on: string | null = null,
): AgencyRecogniser {
  let directory: Directory | null = null;
  const remembered = new Map<string, readonly Owner[]>();
  return {
    recognise(cell) {
      const known = remembered.get(cell);
      if (known !== undefined) return [...known];
      directory ??= { index: indexAgencies(agencies, on), spelled: spellNames(agencies) };
      const owners = recogniseCell(directory, cell.normalize('NFC'));
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(cell, owners);
      return [...owners];
    },
  };
}

/** Parts the names of a cell by how they are built, for who has no directory. */
export function createNameReader(): (cell: string) => Owner[] {
  const recogniser = createAgencyRecogniser([]);
  return (cell) => recogniser.recognise(cell);
}

/** What people write into the cell of a supporter that there is none. */
const nobody = /^[\s;,:-]*không(?: có)?[\s;,.]*$/iu;

function recogniseCell(directory: Directory, text: string): Owner[] {
  if (nobody.test(text)) return [];
  const words = readAgencyWords(text);
  if (words.length === 0) return wholeCell(text);
  return findSegments(directory, words).map(({ from, to, agency }) => ({
    text: wordsBetween(text, words, from, to),
    agency,
  }));
}

/** A cell that holds nothing but a remark in brackets. */
function wholeCell(text: string): Owner[] {
  return /\p{L}/u.test(text) ? [{ text: text.trim(), agency: null }] : [];
}

function findSegments(directory: Directory, words: readonly AgencyWord[]): Segment[] {
  const hasStrongMarks = words.some(({ before }) => before === 'strong');
  const segments: Segment[] = [];
  let at = 0;
  let before: Segmented | null = null;
  while (at < words.length) {
    const segment: Segment =
      findKnown(directory.index, words, at, before) ??
      findUnknown(directory, { words, hasStrongMarks }, at, before);
    segments.push(segment);
    before = headBehind(words, segment, before);
    at = segment.to;
  }
  return completeByTails(directory.index, segments);
}

function findKnown(
  index: AgencyIndex,
  words: readonly AgencyWord[],
  at: number,
  before: Segmented | null,
): Segment | null {
  const whole = findName(index, words, at);
  if (whole !== null && words[whole.to]?.isIntroduced !== true) {
    const headed = before && findShortened(index, words, at, { before, whole });
    return { ...whole, name: words.slice(at, whole.to), ...headed, from: at };
  }
  const shared =
    (before && findBehindHead(index, words, at, before)) ??
    findInGroup(index, words, at) ??
    findLedBody(index, words, at) ??
    findPlace(index, words, at) ??
    (whole && { ...whole, name: words.slice(at, whole.to) });
  return shared === null ? null : { ...shared, from: at };
}

function findUnknown(
  { index, spelled }: Directory,
  cell: { readonly words: readonly AgencyWord[]; readonly hasStrongMarks: boolean },
  at: number,
  before: Segmented | null,
): Segment {
  const to = endOfUnknown(index, cell, at, before);
  const name = cell.words.slice(at, to);
  const isShared = index.shared.has(name.map(({ key }) => key).join(''));
  const agency = isShared
    ? null
    : (findAbbreviated(spelled, name) ?? findAbbreviatedPlace(spelled, name));
  return { from: at, to, name, agency };
}

/** The words as written, with the remarks and quotation marks that end them. */
function wordsBetween(
  text: string,
  words: readonly AgencyWord[],
  from: number,
  to: number,
): string {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? text.length;
  const closing = /^[)”"]*/u.exec(text.slice(end))?.[0].length ?? 0;
  const next = words[to]?.start ?? text.length;
  const remarked = endOfRemarks(text, end + closing);
  if (remarked <= next) return text.slice(start, remarked).trimEnd();
  // A remark that is broken off: "… trừ Sở Y tế: 1. Sở Tài chính".
  return text.slice(start, next).replace(/[^\p{L}\p{M}\p{N})”"]+$/u, '');
}
