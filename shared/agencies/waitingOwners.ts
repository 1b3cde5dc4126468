import type { ChangeOf } from '../changes/changeSet.ts';
import type { Agency } from './agency.ts';
import type { Owner } from './owner.ts';
import { createAgencyRecogniser } from './recogniseAgencies.ts';

export interface OwnedTask {
  readonly id: string;
  readonly lead: Owner | null;
  readonly support: readonly Owner[];
}

export type OwnedTarget = Omit<OwnedTask, 'support'>;

/**
 * Gives owners whose words nobody knew the agency that `agencies` knows by them now. The words stay, and
 * so does an owner whose words name several agencies at once: who of them is meant is for people to say.
 */
export function recogniseWaiting(
  agencies: readonly Agency[],
  tasks: readonly OwnedTask[],
  targets: readonly OwnedTarget[],
): (ChangeOf<'task'> | ChangeOf<'target'>)[] {
  const recogniser = createAgencyRecogniser(agencies);

  function known(owner: Owner): Owner {
    if (owner.agency !== null) return owner;
    const [only, ...others] = recogniser.recognise(owner.text);
    const agency = others.length === 0 ? (only?.agency ?? null) : null;
    return agency === null ? owner : { ...owner, agency };
  }

  function leadOf({ lead }: OwnedTarget): { readonly lead?: Owner } {
    const found = lead === null ? null : known(lead);
    return found === null || found === lead ? {} : { lead: found };
  }

  function supportOf({ support }: OwnedTask): { readonly support?: readonly Owner[] } {
    const found = support.map(known);
    return found.every((owner, index) => owner === support[index]) ? {} : { support: found };
  }

  return [
    ...tasks.flatMap((task) => editOf('task', task, { ...leadOf(task), ...supportOf(task) })),
    ...targets.flatMap((target) => editOf('target', target, leadOf(target))),
  ];
}

type Owned = Partial<Omit<OwnedTask, 'id'>>;

function editOf<K extends 'task' | 'target'>(
  kind: K,
  record: OwnedTarget & Owned,
  after: Owned,
): { readonly kind: K; readonly id: string; readonly before: Owned; readonly after: Owned }[] {
  const before: Owned = {
    ...('lead' in after && { lead: record.lead }),
    ...('support' in after && { support: record.support ?? [] }),
  };
  return Object.keys(after).length === 0 ? [] : [{ kind, id: record.id, before, after }];
}
