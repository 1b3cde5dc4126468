import { Temporal } from 'temporal-polyfill';

import type { Pack } from './pack.ts';
import type { PackState, Register, RegisterLine } from './register.ts';
import type { Reminder } from './reminder.ts';
import type { Return } from './returnedFile.ts';
import type { Round } from './round.ts';

/** All facts of handing out and taking back. */
export interface HandoffFacts {
  /** Newest first. */
  readonly rounds: readonly Round[];
  /** In the order of the register. */
  readonly packs: readonly (Pack & { readonly lead: number; readonly support: number })[];
  /** In the order of receipt. */
  readonly returns: readonly Return[];
  readonly merges: readonly {
    readonly return: number;
    readonly at: string;
    readonly stands: boolean;
  }[];
  /** Oldest first. */
  readonly reminders: readonly Reminder[];
}

/** The register as of a day, which alone says what is overdue. */
export function buildRegister(facts: HandoffFacts, asOf: string): Register {
  const { rounds, packs, returns, merges, reminders } = facts;
  const returnsOf = Map.groupBy(returns, ({ pack }) => pack);
  const remindersOf = Map.groupBy(reminders, ({ pack }) => pack);
  const mergesOf = Map.groupBy(
    merges.filter(({ stands }) => stands),
    (merge) => merge.return,
  );
  const packsOf = Map.groupBy(packs, ({ round }) => round);
  return rounds.map((round) => ({
    ...round,
    packs: (packsOf.get(round.id) ?? []).map((pack): RegisterLine => {
      const received = returnsOf.get(pack.id) ?? [];
      const taken = received.flatMap(({ id }) => mergesOf.get(id) ?? []);
      const receivedOn = received.map((one) => one.receivedOn).toSorted()[0] ?? null;
      return {
        ...pack,
        state: stateOf(round.due, { receivedOn, isMerged: taken.length > 0 }, asOf),
        receivedOn,
        returns: received.map(({ id }) => id),
        lateDays: lateDays(round.due, receivedOn ?? asOf),
        reminders: (remindersOf.get(pack.id) ?? []).map(({ writtenOn, replyBy }) => ({
          writtenOn,
          replyBy,
        })),
        mergedAt:
          taken
            .map(({ at }) => at)
            .toSorted()
            .at(-1) ?? null,
      };
    }),
  }));
}

/**
 * Days after the due day; null when it is in time. The due day itself is in time: letters that ask
 * for an answer “trước ngày 20/6” get it on the 20th.
 */
export function lateDays(due: string | null, day: string): number | null {
  if (due === null || day <= due) return null;
  return Temporal.PlainDate.from(due).until(day).days;
}

function stateOf(
  due: string | null,
  { receivedOn, isMerged }: { readonly receivedOn: string | null; readonly isMerged: boolean },
  asOf: string,
): PackState {
  if (isMerged) return 'merged';
  if (receivedOn !== null) return 'received';
  return lateDays(due, asOf) === null ? 'waiting' : 'overdue';
}
