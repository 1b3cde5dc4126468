import { appendFileSync } from 'node:fs';

/** Multiplies how much is tried: 1 in `npm test`, much more in `npm run soak`. */
export const soak = Number(process.env['DAUVIEC_SOAK'] ?? 1);

/** Everything that is tried at random follows from it: the same seed tries the same again. */
export const firstSeed = Number(process.env['DAUVIEC_SEED'] ?? 20_201_106);

/** The seeds of `count` trials, times the soak; each can be tried alone as DAUVIEC_SEED. */
export function seeds(count: number): number[] {
  return Array.from({ length: Math.max(1, Math.round(count * soak)) }, (_, at) => firstSeed + at);
}

/** Tries every seed, so that a long run tells of each failure, with the seed to repeat it. */
export async function tryEach(
  all: readonly number[],
  run: (seed: number) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const seed of all) {
    try {
      await run(seed);
    } catch (error) {
      failures.push(new Error(`with DAUVIEC_SEED=${seed}`, { cause: error }));
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, failures.join('; '));
}

/** One line of what a long run counts; nobody listens in `npm test`. */
export type SoakEntry =
  | {
      readonly type: 'kill';
      readonly work: string;
      readonly seed: number;
      /** How many processes were killed before the file was looked at. */
      readonly kills: number;
      /** Whether a commit was under way. */
      readonly isAmidCommit: boolean;
      /** Steps that were reported as saved and are not there. */
      readonly lost: number;
      readonly isWhole: boolean;
      readonly isSound: boolean;
    }
  /** Filled packs that came back whole, by the program that saved them. */
  | { readonly type: 'returns'; readonly cases: number; readonly program: string }
  | { readonly type: 'fault'; readonly fault: string; readonly seed: number | null }
  /** Files from outside that were changed at random, by what became of them. */
  | {
      readonly type: 'fuzz';
      readonly runs: number;
      readonly read: number;
      readonly refused: number;
      readonly failed: number;
      readonly killed: number;
      readonly worstMs: number;
      readonly worstMb: number;
    };

export function tellSoak(entry: SoakEntry): void {
  const path = process.env['DAUVIEC_SOAK_REPORT'];
  if (path !== undefined) appendFileSync(path, `${JSON.stringify(entry)}\n`);
}

/** Numbers that look random and are the same every time: mulberry32. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
