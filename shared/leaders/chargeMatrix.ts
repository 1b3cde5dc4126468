import type { Agency } from '../agencies/agency.ts';
import { foldText } from '../text/fold.ts';
import type { Charge } from './charge.ts';
import { chargesOn, subjectKey } from './chargesOn.ts';
import type { Leader } from './leader.ts';
import { localitiesOf } from './localities.ts';

/** A row of the matrix: what may be directed, and who directs it on the day. */
export interface MatrixRow {
  /** Of charges with this subject; compared by `subjectKey`. */
  readonly subject: string;
  readonly words: string;
  /** By the id of the leader. */
  readonly charges: ReadonlyMap<string, Charge>;
}

/** What a matrix is made of. */
export interface MatrixSource {
  readonly agencies: readonly Agency[];
  readonly leaders: readonly Leader[];
  readonly charges: readonly Charge[];
  /** Fields that tasks are arranged by: their groups and sections. */
  readonly fields: readonly string[];
  /** Subjects that the user has typed and nobody directs yet. */
  readonly typed: readonly string[];
}

/** The rows of one kind as of a day: what the directory and the tasks offer, then what else is directed. */
export function chargeMatrix(
  { agencies, leaders, charges, fields, typed }: MatrixSource,
  kind: Charge['kind'],
  day: string,
): MatrixRow[] {
  const byId = new Map(leaders.map((leader) => [leader.id, leader]));
  const own = charges.filter((charge) => charge.kind === kind);
  const held = Map.groupBy(chargesOn(own, byId, day), subjectKey);
  const offered =
    kind === 'agency'
      ? agencies.flatMap(({ id, name, kind: of }) => (of === 'group' ? [] : [[id, name] as const]))
      : (kind === 'locality' ? localitiesOf(agencies) : fields).map(
          (name) => [name, name] as const,
        );
  const others = [...own.map(({ subject }) => subject), ...typed];
  const named = kind === 'agency' ? [] : others.map((name) => [name, name] as const);
  const rows = new Map<string, MatrixRow>();
  for (const [subject, words] of [...offered, ...named]) {
    const key = kind === 'agency' ? subject : foldText(subject);
    if (key === '' || rows.has(key)) continue;
    const current = held.get(key) ?? [];
    rows.set(key, {
      ...{ subject, words },
      charges: new Map(current.map((charge) => [charge.leader, charge])),
    });
  }
  return [...rows.values()];
}
