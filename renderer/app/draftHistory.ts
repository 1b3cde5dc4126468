/** A change that can be taken back: what it is called, and the draft on its other side. */
interface Change<Draft> {
  readonly label: string;
  readonly draft: Draft;
  /** What is typed into one place is one change: those of one name in a row; null: stands alone. */
  readonly place: string | null;
}

/** What the user makes before it is used, with what it was before and what was taken back. */
export interface DraftHistory<Draft> {
  readonly draft: Draft;
  /** The last one at the end. */
  readonly past: readonly Change<Draft>[];
  readonly future: readonly Change<Draft>[];
}

export function beginHistory<Draft>(draft: Draft): DraftHistory<Draft> {
  return { draft, past: [], future: [] };
}

export function changeDraft<Draft>(
  { draft, past }: DraftHistory<Draft>,
  label: string,
  next: Draft,
  place: string | null = null,
): DraftHistory<Draft> {
  const last = past.at(-1);
  const isGoingOn = place !== null && last?.place === place;
  return { draft: next, past: isGoingOn ? past : [...past, { label, draft, place }], future: [] };
}

/** The same when there is nothing to take back. */
export function undoChange<Draft>(history: DraftHistory<Draft>): DraftHistory<Draft> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  const { draft, past, future } = history;
  return { draft: last.draft, past: past.slice(0, -1), future: [...future, { ...last, draft }] };
}

/** The same when nothing was taken back. */
export function redoChange<Draft>(history: DraftHistory<Draft>): DraftHistory<Draft> {
  const last = history.future.at(-1);
  if (last === undefined) return history;
  const { draft, past, future } = history;
  return { draft: last.draft, past: [...past, { ...last, draft }], future: future.slice(0, -1) };
}
