import type { Charge } from './charge.ts';
import type { Leader } from './leader.ts';

/** What cells of a leader hold: a part of the fields. */
export type LeaderFields = Partial<Omit<Leader, 'id' | 'position'>>;

/** A leader that shall be made, with a name from the beginning. */
export type NewLeader = LeaderFields & Pick<Leader, 'name'>;

export const blankLeader: Omit<Leader, 'id' | 'position'> = {
  name: '',
  title: null,
  from: null,
  to: null,
};

/** What the user saw in some cells of a leader, and what shall be there. */
export interface LeaderEdit {
  readonly id: string;
  readonly before: LeaderFields;
  readonly after: LeaderFields;
}

/** What cells of a charge hold that can be typed into. */
export type ChargeFields = Partial<Pick<Charge, 'from' | 'to'>>;

/** What the user saw in the cells of a charge, and what shall be there. */
export interface ChargeEdit {
  readonly id: string;
  readonly before: ChargeFields;
  readonly after: ChargeFields;
}
