import { shareInCommon, wordsOf } from '../../text/wordOverlap.ts';
import type { ReturnContent, ReturnedRow } from './returnContent.ts';
import { codeKey, rowKey } from './rowKeys.ts';
import type { SentPack } from './sentPack.ts';

export type Recognition = 'stamp' | 'codes' | 'content';

/** Which pack a file is. */
export type Recognised =
  /** `isSure` false: only its contents say so, and the user has to agree. */
  | { readonly pack: SentPack; readonly by: Recognition; readonly isSure: boolean }
  /** None of ours; `because` of what. */
  | { readonly pack: null; readonly because: 'other-workbook' | 'unknown' | 'ambiguous' };

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
    const found = cells.map(({ text }) => byTitle.get(rowKey(text))).find((one) => one !== undefined);
    return found ?? (cells.some(({ text }) => text.length > 20) ? [] : null);
  }

  return {
    recognise(content) {
      const { stamp } = content;
      if (stamp !== null && stamp.workbook !== workbookId) {
        return { pack: null, because: 'other-workbook' };
      }
      const stamped = stamp === null ? undefined : byStamp.get(stamp.pack);
      if (stamped !== undefined) return { pack: stamped, by: 'stamp', isSure: true };
      const lines = rowKey(content.lines.join(' '));
      for (const by of ['codes', 'content'] as const) {
        const { counts, rows } = count(content, by === 'codes');
        const best = choose(counts, rows, lines);
        if (best === null) continue;
        const isSure = by === 'codes' && best.length === 1;
        const [pack, ...others] = best;
        if (pack === undefined) continue;
        // Several agencies were sent the same rows, and nothing says whose these are.
        if (others.length > 0) return { pack: null, because: 'ambiguous' };
        return { pack, by, isSure };
      }
      return { pack: null, because: 'unknown' };
    },
  };
}

/**
 * The packs that have most of the rows, and fewest besides; of one agency's the newest round. A file
 * that names an agency is that agency's.
 */
function choose(
  counts: ReadonlyMap<SentPack, number>,
  rows: number,
  lines: string,
): SentPack[] | null {
  const likely = [...counts].filter(([, count]) => count > 0 && count >= rows * leastShare);
  if (likely.length === 0) return null;
  const named = likely.filter(([{ agencyName }]) => ` ${lines} `.includes(` ${rowKey(agencyName)} `));
  const among = named.length > 0 ? named : likely;
  const most = Math.max(...among.map(([, count]) => count));
  const fullest = among.filter(([, count]) => count === most);
  const fewest = Math.min(...fullest.map(([pack]) => pack.rows.length));
  const best = fullest.map(([pack]) => pack).filter((pack) => pack.rows.length === fewest);
  const newest = new Map<string, SentPack>();
  for (const pack of best) {
    const known = newest.get(pack.agency);
    if (known === undefined || pack.round > known.round) newest.set(pack.agency, pack);
  }
  return [...newest.values()];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
