import { shareInCommon, wordsOf } from '../../text/wordOverlap.ts';
import type { Recognition } from '../returnedFile.ts';
import type { ReturnContent, ReturnedRow } from './returnContent.ts';
import { codeKey, rowKey } from './rowKeys.ts';
import type { SentPack } from './sentPack.ts';

/** A pack that a file may be, and of its rows the share that was found in the pack, 0–1. */
export interface Candidate {
  readonly pack: SentPack;
  readonly likeness: number;
}

/** Which pack a file is; `pack` null: none of ours, or the user has to say which of the candidates. */
export interface Recognised {
  readonly pack: SentPack | null;
  readonly by: Recognition | null;
  /** Best first; none when the pack is known. */
  readonly candidates: readonly Candidate[];
}

/** Packs that were sent, ready to find a file among them. */
export interface PackIndex {
  recognise(content: ReturnContent): Recognised;
}

/** Of the rows that a file has in common with our plan, those that must be of one pack. */
const leastShare = 0.6;
/** Titles that share less than this are about different things. */
const leastLike = 0.5;

/**
 * Finds the pack that a file is: by its stamp; else by codes that stand beside the titles that were
 * sent with them; else by titles alone. Codes alone prove nothing, every plan has an NV-001.
 */
export function indexPacks(packs: readonly SentPack[], workbookId: string): PackIndex {
  const byStamp = new Map(packs.map((pack) => [pack.stamp, pack]));
  const byCode = new Map<string, { readonly pack: SentPack; readonly title: string }[]>();
  const byTitle = new Map<string, Set<SentPack>>();
  for (const pack of packs) {
    for (const { code, content } of pack.rows) {
      const title = String(content['title'] ?? '');
      push(byCode, codeKey(code), { pack, title });
      const key = rowKey(title);
      if (key !== '') byTitle.set(key, (byTitle.get(key) ?? new Set()).add(pack));
    }
  }

  /** Rows of a file that are rows of each pack. */
  function count(content: ReturnContent, isByCode: boolean) {
    const counts = new Map<SentPack, number>();
    let rows = 0;
    for (const row of content.tables.flatMap((table) => table.rows)) {
      const found = isByCode ? byCodeOf(row) : byTitleOf(row);
      if (found === null) continue;
      rows += 1;
      for (const pack of found) counts.set(pack, (counts.get(pack) ?? 0) + 1);
    }
    return { counts, rows };
  }

  function byCodeOf({ cells }: ReturnedRow): Iterable<SentPack> | null {
    const known = cells.flatMap(({ text }) => byCode.get(codeKey(text)) ?? []);
    if (known.length === 0) return null;
    const words = cells.map(({ text }) => wordsOf(text));
    return new Set(
      known
        .filter(({ title }) => {
          const wanted = wordsOf(title);
          return words.some((found) => shareInCommon(found, wanted) >= leastLike);
        })
        .map(({ pack }) => pack),
    );
  }

  function byTitleOf({ cells }: ReturnedRow): Iterable<SentPack> | null {
    const found = cells
      .map(({ text }) => byTitle.get(rowKey(text)))
      .find((one) => one !== undefined);
    return found ?? (cells.some(({ text }) => text.length > 20) ? [] : null);
  }

  return {
    recognise(content) {
      const { stamp } = content;
      if (stamp !== null && stamp.workbook !== workbookId) return unknown;
      const stamped = stamp === null ? undefined : byStamp.get(stamp.pack);
      if (stamped !== undefined) return { pack: stamped, by: 'stamp', candidates: [] };
      const lines = rowKey(content.lines.join(' '));
      const coded = choose(count(content, true), lines);
      const [only, ...others] = coded;
      if (only !== undefined && others.length === 0) {
        return { pack: only.pack, by: 'codes', candidates: [] };
      }
      // Several agencies were sent the same rows, or only the contents tell.
      const candidates = coded.length > 0 ? coded : choose(count(content, false), lines);
      return { pack: null, by: null, candidates };
    },
  };
}

const unknown: Recognised = { pack: null, by: null, candidates: [] };

/**
 * The packs that have most of the rows, and fewest besides; of one agency's the newest round. A file
 * that names an agency is that agency's.
 */
function choose(
  { counts, rows }: { readonly counts: ReadonlyMap<SentPack, number>; readonly rows: number },
  lines: string,
): Candidate[] {
  const likely = [...counts].filter(([, found]) => found > 0 && found >= rows * leastShare);
  const named = likely.filter(([{ agencyName }]) =>
    ` ${lines} `.includes(` ${rowKey(agencyName)} `),
  );
  const among = named.length > 0 ? named : likely;
  const most = Math.max(...among.map(([, found]) => found));
  const fullest = among.filter(([, found]) => found === most).map(([pack]) => pack);
  const fewest = Math.min(...fullest.map((pack) => pack.rows.length));
  const newest = new Map<string, SentPack>();
  for (const pack of fullest) {
    if (pack.rows.length > fewest) continue;
    const known = newest.get(pack.agency);
    if (known === undefined || pack.round > known.round) newest.set(pack.agency, pack);
  }
  return [...newest.values()].map((pack) => ({ pack, likeness: most / rows }));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
