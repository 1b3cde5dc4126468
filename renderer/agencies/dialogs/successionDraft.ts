import type { Agency } from '#shared/agencies/agency.ts';
import { createNameFinder } from '#shared/agencies/agencyNames.ts';
import type { AgencyTimes } from '#shared/agencies/agencyTimes.ts';
import { faultOf } from '#shared/agencies/planSuccession.ts';
import type {
  SuccessionDraft,
  SuccessionFault,
  Successor,
} from '#shared/agencies/planSuccession.ts';
import type { Succession } from '#shared/agencies/succession.ts';
import { readDay } from '#shared/periods/readDay.ts';

/** A name that is typed for an agency that takes over. */
export interface TypedSuccessor {
  readonly name: string;
  readonly short: string;
}

/** What is typed into the dialog. */
export interface TypedSuccession {
  readonly kind: Succession['kind'];
  /** Ids of agencies. */
  readonly before: readonly string[];
  readonly on: string;
  readonly basis: string;
  readonly after: readonly TypedSuccessor[];
}

export const noSuccessor: TypedSuccessor = { name: '', short: '' };

/** How many names are asked for at the start. */
export function firstSuccessors(kind: Succession['kind']): readonly TypedSuccessor[] {
  if (kind === 'split') return [noSuccessor, noSuccessor];
  return kind === 'dissolved' ? [] : [noSuccessor];
}

export type DraftFault = SuccessionFault | 'same-name' | 'day-wrong';

/** The agency of the directory that a typed name means; null: it is a new one. */
export function knownSuccessor(name: string, agencies: readonly Agency[]): Agency | null {
  const [found, ...others] = createNameFinder(agencies)(name);
  return others.length === 0 ? (found ?? null) : null;
}

/** What was typed as the engine takes it, or what is wrong with it. */
export function readSuccession(
  { kind, before, on, basis, after }: TypedSuccession,
  agencies: readonly Agency[],
  times: AgencyTimes,
): { readonly draft: SuccessionDraft } | { readonly fault: DraftFault } {
  const day = readDay(on);
  if (day === null) return { fault: 'day-wrong' };
  const successors = after
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, short }): Successor => {
      const known = knownSuccessor(name, agencies);
      const clean = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
      return known === null
        ? { id: null, name: clean, short: short.normalize('NFC').trim() || null }
        : { id: known.id };
    });
  const isSame = kind === 'renamed' && successors.some(({ id }) => id === before[0]);
  if (isSame) return { fault: 'same-name' };
  const draft = { kind, before, on: day, basis: basis.trim() || null, after: successors };
  const fault = faultOf(draft, (id, on) => times.existsOn(id, on));
  return fault === null ? { draft } : { fault };
}
