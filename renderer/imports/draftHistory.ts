import type { ImportDraft } from './importDraft.ts';

/** A correction that can be taken back: what it is called, and the draft on its other side. */
interface Correction {
  readonly label: string;
  readonly draft: ImportDraft;
}

/** What the user says of a table, with what was said before and what was taken back. */
export interface DraftHistory {
  readonly draft: ImportDraft;
  /** The last one at the end. */
  readonly past: readonly Correction[];
  readonly future: readonly Correction[];
}

export function beginHistory(draft: ImportDraft): DraftHistory {
  return { draft, past: [], future: [] };
}

export function correct(
  { draft, past }: DraftHistory,
  label: string,
  next: ImportDraft,
): DraftHistory {
  return { draft: next, past: [...past, { label, draft }], future: [] };
}

/** The same when there is nothing to take back. */
export function undoCorrection(history: DraftHistory): DraftHistory {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  const { draft, past, future } = history;
  const undone = { label: last.label, draft };
  return { draft: last.draft, past: past.slice(0, -1), future: [...future, undone] };
}

/** The same when nothing was taken back. */
export function redoCorrection(history: DraftHistory): DraftHistory {
  const last = history.future.at(-1);
  if (last === undefined) return history;
  const { draft, past, future } = history;
  const done = { label: last.label, draft };
  return { draft: last.draft, past: [...past, done], future: future.slice(0, -1) };
}
