import type { AgencyTimes } from '../agencies/agencyTimes.ts';
import { foldText } from '../text/fold.ts';
import type { Charge } from './charge.ts';
import { chargesOn, subjectKey } from './chargesOn.ts';
import type { Leader } from './leader.ts';
import { isSameLocality, localityOf } from './localities.ts';

/** What decides who directs a task. */
export interface DirectedTask {
  /** Id and name of the agency that leads it; null: none is known. */
  readonly lead: { readonly id: string; readonly name: string } | null;
  /** What it is about, the narrowest first: its group, then the sections above it. */
  readonly fields: readonly string[];
}

/** Who directs a task, and because of which charge. */
export interface Direction {
  readonly leader: Leader;
  readonly charge: Charge;
}

export interface Directory {
  readonly leaders: readonly Leader[];
  readonly charges: readonly Charge[];
  readonly times: AgencyTimes;
}

/**
 * Who directs a task on a day: who directs its field, the narrowest first; else the agency that leads it,
 * also under the name of its time; else the locality that this agency is of. Several where charges
 * overlap, nobody where none fits.
 */
export function createDirectionReader(
  { leaders, charges, times }: Directory,
  day: string,
): (task: DirectedTask) => Direction[] {
  const byId = new Map(leaders.map((leader) => [leader.id, leader]));
  const current = chargesOn(charges, byId, day);
  const ofKind = (kind: Charge['kind']) => current.filter((charge) => charge.kind === kind);
  const fields = Map.groupBy(ofKind('field'), subjectKey);
  const localities = ofKind('locality');
  const agencies = Map.groupBy(
    ofKind('agency').flatMap((charge) =>
      times.agencyOn(charge.subject, day).map((id) => ({ charge, id })),
    ),
    ({ id }) => id,
  );

  function byAgency(id: string): Charge[] {
    const today = times.agencyOn(id, day);
    const ids = today.length === 0 ? [id] : today;
    return ids.flatMap((one) => (agencies.get(one) ?? []).map(({ charge }) => charge));
  }

  function byLocality(name: string): Charge[] {
    const locality = localityOf(name);
    if (locality === null) return [];
    return localities.filter(({ subject }) => isSameLocality(locality, subject));
  }

  return ({ lead, fields: about }) => {
    const field = about
      .map((one) => fields.get(foldText(one)) ?? [])
      .find(({ length }) => length > 0);
    const agency = lead === null ? [] : byAgency(lead.id);
    const found = field ?? (agency.length > 0 || lead === null ? agency : byLocality(lead.name));
    return [...new Set(found)].flatMap((charge) => {
      const leader = byId.get(charge.leader);
      return leader === undefined ? [] : [{ leader, charge }];
    });
  };
}
