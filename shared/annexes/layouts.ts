import type { AnnexLayout } from './layout.ts';
import { nd30 } from './layouts/nd30.ts';
import { party2018, party2026 } from './layouts/party.ts';

/** The layouts that come with the program; they are never changed, only taken as a start. */
export const officialLayouts: readonly AnnexLayout[] = [party2026, party2018, nd30];

export function isOfficialLayout(id: string): boolean {
  return officialLayouts.some((layout) => layout.id === id);
}

/** Of a plan year: the Party's rules then in force (domain.md 10). Those of the state are by choice. */
export function usualLayout(year: number): AnnexLayout {
  return year <= 2025 ? party2018 : party2026;
}
