import type { Patch, PatchEvent } from './patch.ts';

/** A window takes in so many within a frame. */
const changesPerPart = 500;

/** A big patch in parts, each of which a window takes in between two frames. */
export function* splitPatch(patch: Patch): Generator<PatchEvent, void> {
  const { changes } = patch;
  const isBig = changes.length > changesPerPart;
  for (let from = 0; isBig && from < changes.length; from += changesPerPart) {
    yield { part: JSON.stringify(changes.slice(from, from + changesPerPart)) };
  }
  yield isBig ? { ...patch, changes: [] } : patch;
}

/** The patches as they were before they were split. */
export async function* joinPatches(events: AsyncIterable<PatchEvent>): AsyncGenerator<Patch, void> {
  let ahead: Patch['changes'][number][] = [];
  for await (const event of events) {
    // The engine made them of a patch, and it is of this program.
    if ('part' in event) ahead.push(...(JSON.parse(event.part) as Patch['changes']));
    else if (ahead.length === 0) yield event;
    else {
      yield { ...event, changes: [...ahead, ...event.changes] };
      ahead = [];
    }
  }
}
