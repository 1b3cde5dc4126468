import type { Holder } from '../contract/access.ts';
import { translate } from '../messages/translate.ts';

/** Who edits a workbook, and on which machine, to stand in the middle of a sentence. */
export function holderWords({ who, machine, isThisMachine }: Holder): {
  readonly who: string;
  readonly place: string;
} {
  return { who: who ?? translate('access.somebody'), place: placeOf(machine, isThisMachine) };
}

function placeOf(machine: string | null, isThisMachine: boolean): string {
  if (isThisMachine) return translate('access.thisMachine');
  return machine === null
    ? translate('access.otherMachine')
    : translate('access.machine', { machine });
}
