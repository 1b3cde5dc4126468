import { readFileSync } from 'node:fs';

import type { SoakEntry } from '../builders/soak.ts';

/** What a long run did and found. */
export interface SoakCount {
  readonly kills: number;
  readonly faults: number;
  /** Kills by what was being done, and those amid a commit. */
  readonly works: ReadonlyMap<string, { readonly kills: number; readonly amidCommit: number }>;
  readonly faultKinds: ReadonlyMap<string, number>;
  /** What was found in files that were changed at random, as they were told. */
  readonly fuzzed: readonly Extract<SoakEntry, { type: 'fuzz' }>[];
  /** Packs that were filled in and came back whole, by the program that saved them. */
  readonly returned: ReadonlyMap<string, number>;
  readonly summary: string;
  /** Something was killed, and nothing lost, half done or damaged. */
  readonly isGood: boolean;
}

type Kill = Extract<SoakEntry, { type: 'kill' }>;

/** The lines that the tests wrote, which come from this program alone. */
export function readEntries(path: string): SoakEntry[] {
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as SoakEntry);
}

export function countSoak(entries: readonly SoakEntry[]): SoakCount {
  const killed = entries.filter((entry) => entry.type === 'kill');
  const faults = entries.filter((entry) => entry.type === 'fault');
  const returned = entries.filter((entry) => entry.type === 'returns');
  const kills = sum(killed, (entry) => entry.kills);
  const lost = sum(killed, (entry) => entry.lost);
  const half = killed.filter(({ isWhole }) => !isWhole).length;
  const sound = sum(
    killed.filter(({ isSound }) => isSound),
    (entry) => entry.kills,
  );
  return {
    kills,
    faults: faults.length,
    works: countWorks(killed),
    faultKinds: new Map(
      [...Map.groupBy(faults, ({ fault }) => fault)].map(([fault, all]) => [fault, all.length]),
    ),
    fuzzed: entries.filter((entry) => entry.type === 'fuzz'),
    returned: new Map(
      [...Map.groupBy(returned, ({ program }) => program)].map(([program, all]) => [
        program,
        sum(all, ({ cases }) => cases),
      ]),
    ),
    summary: `${kills} kills: ${lost} committed edits lost, ${half} half steps, ${sound} files sound`,
    isGood: kills > 0 && lost === 0 && half === 0 && sound === kills,
  };
}

export function describeSoak({ works, faultKinds, faults, fuzzed, returned }: SoakCount): string[] {
  return [
    ...[...works].map(
      ([work, { kills, amidCommit }]) =>
        `killed amid ${work}: ${kills} (${amidCommit} while a commit was under way)`,
    ),
    ...[...faultKinds].map(([fault, count]) => `fault, ${fault}: ${count}`),
    `${faults} faults in all`,
    ...[...returned].map(([program, cases]) => `packs came back whole, ${program}: ${cases}`),
    ...fuzzed.map(({ type, ...counts }) => `${type}: ${JSON.stringify(counts)}`),
  ];
}

function countWorks(killed: readonly Kill[]): SoakCount['works'] {
  return new Map(
    [...Map.groupBy(killed, ({ work }) => work)].map(([work, all]) => [
      work,
      {
        kills: sum(all, ({ kills }) => kills),
        amidCommit: all.filter(({ isAmidCommit }) => isAmidCommit).length,
      },
    ]),
  );
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}
