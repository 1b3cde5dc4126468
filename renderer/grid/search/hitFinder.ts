import type { TextIndex } from './textIndex.ts';

export interface HitQuery<Row> {
  /** As the table has them, whatever is folded in. */
  readonly rows: readonly Row[];
  readonly texts: TextIndex<Row>;
  /** Folded; not empty. */
  readonly query: string;
  /** Those in sight. */
  readonly fields: readonly string[];
}

export type FindHits<Row> = (asked: HitQuery<Row>) => readonly Row[];

/**
 * Finds the rows with the words again and again. Another letter behind the words finds nothing that
 * they did not find before it, so that who types on has only those looked through.
 */
export function createHitFinder<Row>(): FindHits<Row> {
  let before: (HitQuery<Row> & { readonly hits: readonly Row[] }) | null = null;
  return (asked) => {
    const hits = hitsAmong(
      before !== null && isNarrower(asked, before) ? before.hits : asked.rows,
      asked,
    );
    before = { ...asked, hits };
    return hits;
  };
}

function isNarrower<Row>(asked: HitQuery<Row>, before: HitQuery<Row>): boolean {
  return (
    asked.rows === before.rows &&
    asked.texts === before.texts &&
    asked.fields === before.fields &&
    asked.query.includes(before.query)
  );
}

function hitsAmong<Row>(
  rows: readonly Row[],
  { texts, query, fields }: Omit<HitQuery<Row>, 'rows'>,
): Row[] {
  const isAllShown = fields.length === texts.fields.length;
  return rows.filter(
    (row) =>
      texts.has(row, query) &&
      (isAllShown || texts.fieldsWith(row, query).some((field) => fields.includes(field))),
  );
}
