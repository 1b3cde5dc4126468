import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';

import { foldForSearch } from '#shared/text/searchText.ts';

import { isTyping } from '../../app/useShortcuts.ts';
import { useSearch, useSearchPart } from '../../search/search.ts';
import type { SearchedScreen } from '../../search/search.ts';
import type { GridHandle } from '../Grid.tsx';
import type { RowRevealer } from '../useRevealRow.ts';
import { createHitFinder } from './hitFinder.ts';
import { nextHit } from './nextHit.ts';
import type { SearchedWords } from './SearchMarks.ts';
import type { TextIndex } from './textIndex.ts';

export interface TableSearch {
  readonly searched: SearchedWords;
  /** Rows in which something was found, in their order; null while nothing is searched for. */
  readonly hits: readonly string[] | null;
}

interface SearchedRow {
  readonly id: string;
}

interface SearchedTable<Row> {
  /** As the table has them, whatever is folded in. */
  readonly rows: readonly Row[];
  readonly texts: TextIndex<Row>;
  readonly hidden: ReadonlySet<string>;
  readonly active: string | null;
  readonly grid: RefObject<GridHandle | null>;
  readonly reveal: RowRevealer['reveal'];
}

/** Looks for the words of the search box in the table, and goes from hit to hit. */
export function useTableSearch<Row extends SearchedRow>(table: SearchedTable<Row>): TableSearch {
  const { rows, texts, hidden, active } = table;
  const query = foldForSearch(useSearchPart('query'));
  const [chosen, setChosen] = useState<string | null>(null);
  const fields = useMemo(() => texts.fields.filter((field) => !hidden.has(field)), [texts, hidden]);
  const [find] = useState(() => createHitFinder<Row>());
  const hits = useMemo(
    () => (query === '' ? null : find({ rows, texts, query, fields }).map(({ id }) => id)),
    [find, rows, texts, query, fields],
  );
  const current =
    hits === null ? null : hits.includes(chosen ?? '') ? chosen : nextHit(rows, hits, active, 0);
  useFound(hits, current);
  useScreen({ ...table, query, hits, current, fields, onChoose: setChosen });
  useFirstHit(query, current, table.reveal);

  const searched = useMemo(
    () => ({ query, fields: new Set<string>(fields), currentId: current }),
    [query, fields, current],
  );
  return { searched, hits };
}

/** Tells the search box how far the search has come. */
function useFound(hits: readonly string[] | null, current: string | null): void {
  const search = useSearch();
  useEffect(() => {
    if (hits === null) search.change({ found: null });
    else {
      const at = current === null ? -1 : hits.indexOf(current);
      search.change({ found: { at: at === -1 ? null : at + 1, total: hits.length } });
    }
    return () => search.change({ found: null });
  }, [search, hits, current]);
}

interface ScreenParts<Row> extends SearchedTable<Row> {
  readonly query: string;
  readonly hits: readonly string[] | null;
  readonly current: string | null;
  readonly fields: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** Answers the search box for as long as the table is shown. */
function useScreen<Row extends SearchedRow>(parts: ScreenParts<Row>): void {
  const search = useSearch();
  const latest = useRef(parts);
  useLayoutEffect(() => {
    latest.current = parts;
  });
  useEffect(() => {
    const screen: SearchedScreen = {
      step(by) {
        const { rows, hits, current, active, onChoose } = latest.current;
        // In the grid the search goes on from where the user is.
        const isInBox = isTyping(document.activeElement);
        const id = nextHit(rows, hits ?? [], isInBox ? current : (active ?? current), by);
        if (id === null) return;
        onChoose(id);
        showHit(latest.current, id, isInBox);
      },
      take() {
        const { current, grid } = latest.current;
        if (current === null) grid.current?.focus();
        else showHit(latest.current, current, false);
      },
      leave: () => latest.current.grid.current?.focus(),
    };
    return search.attach(screen);
  }, [search]);
}

function showHit<Row extends SearchedRow>(
  { rows, texts, query, fields, reveal }: ScreenParts<Row>,
  id: string,
  isForLooking: boolean,
): void {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) return;
  const field = texts.fieldsWith(row, query).find((found) => fields.includes(found)) ?? null;
  reveal({ id, field, isForEditing: false, isForLooking });
}

/** While words are typed, the first hit from where the user was comes into sight. */
function useFirstHit(query: string, current: string | null, reveal: RowRevealer['reveal']): void {
  const shownFor = useRef(query);
  useLayoutEffect(() => {
    if (shownFor.current === query) return;
    shownFor.current = query;
    if (current !== null) {
      reveal({ id: current, field: null, isForEditing: false, isForLooking: true });
    }
  });
}
