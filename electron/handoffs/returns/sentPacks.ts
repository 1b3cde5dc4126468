import { indexPacks } from '#shared/handoffs/returns/recogniseReturn.ts';
import type { PackIndex } from '#shared/handoffs/returns/recogniseReturn.ts';
import type { SentPack } from '#shared/handoffs/returns/sentPack.ts';

import type { Workbook } from '../../workbook/workbook.ts';

/** A pack with the last day on which a return of it is in time. */
export interface DuePack extends SentPack {
  readonly due: string | null;
}

/** Everything that was sent. */
export interface SentPacks {
  find(id: number): DuePack | null;
  readonly index: PackIndex;
  /** How many rounds they were sent in. */
  readonly rounds: number;
}

type Sender = Pick<Workbook, 'id' | 'rounds'>;

/** Reads it once: what was sent never changes, and there is more of it only after a further round. */
export function readSentPacks({ id, rounds }: Sender): SentPacks {
  const byId = new Map(rounds.listRounds().map((round) => [round.id, round]));
  const packs = new Map(
    rounds.listPacks(null).map(({ lead: _, support: __, ...pack }): [number, DuePack] => {
      const { number = 0, due = null } = byId.get(pack.round) ?? {};
      return [pack.id, { ...pack, round: number, due, rows: rounds.readRows(pack.id) }];
    }),
  );
  let index: PackIndex | null = null;
  return {
    rounds: byId.size,
    find: (pack) => packs.get(pack) ?? null,
    get index() {
      index ??= indexPacks([...packs.values()], id);
      return index;
    },
  };
}
