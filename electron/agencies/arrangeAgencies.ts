import { createAgencyTimes } from '#shared/agencies/agencyTimes.ts';
import { handOver as planHandOver, handOverOpen } from '#shared/agencies/handOver.ts';
import type { HandOver } from '#shared/agencies/handOver.ts';
import { faultOf, planSuccession } from '#shared/agencies/planSuccession.ts';
import type { SuccessionDraft } from '#shared/agencies/planSuccession.ts';
import { uniteAgencies as planUnion } from '#shared/agencies/uniteAgencies.ts';
import { removeRecord } from '#shared/changes/changeSet.ts';
import { translate } from '#shared/messages/translate.ts';
import { UserError } from '#shared/userError.ts';

import type { Workbook } from '../workbook/workbook.ts';
import { readReferring } from './agencyUses.ts';

/** What is said of tasks that are handed over in the same step. */
export interface HandOverReason extends Pick<HandOver, 'reason' | 'by'> {
  /** The day as of which tasks are open, and on which they are handed over. */
  readonly on: string;
}

/**
 * Writes down that agencies were renamed, merged, split or dissolved; with a reason, their open tasks
 * go to the one that takes over in the same step.
 */
export function recordSuccession(
  workbook: Workbook,
  draft: SuccessionDraft,
  reason: HandOverReason | null,
): { revision: number; after: string[] } {
  const after: string[] = [];
  const revision = workbook.edit(({ records, sequences }) => {
    const agencies = records.agency.list();
    const times = createAgencyTimes(agencies, records.succession.list());
    const fault = faultOf(draft, (id, day) => times.existsOn(id, day));
    if (fault !== null) throw new UserError('successionFaulty', { fault: faultWords(fault) });
    const planned = planSuccession(draft, agencies, (kind) => sequences.nextId(kind));
    const [receiver, ...others] = planned.after;
    after.push(...planned.after.map(({ id }) => id));
    if (reason !== null && (receiver === undefined || others.length > 0)) {
      throw new UserError('handOverToNobody');
    }
    const names = agencies.filter(({ id }) => draft.before.includes(id)).map(({ name }) => name);
    return {
      label: {
        key: 'recordSuccession',
        params: {
          kind: translate(`agencies.successionKinds.${draft.kind}`),
          names: names.join('; '),
        },
      },
      changes: [
        ...planned.changes,
        ...(reason === null || receiver === undefined
          ? []
          : handOverOpen(draft.before, { ...reason, to: receiver }, records.task.list(), (kind) =>
              sequences.nextId(kind),
            )),
      ],
    };
  });
  return { revision, after };
}

/** Takes back that agencies were reorganised; their days stay as they are. */
export function removeSuccession(workbook: Workbook, id: string): number {
  return workbook.edit(({ records }) => {
    const succession = records.succession.find(id);
    if (succession === null) throw new UserError('recordNotFound');
    const kind = translate(`agencies.successionKinds.${succession.kind}`);
    return {
      label: { key: 'removeSuccession', params: { kind } },
      changes: [removeRecord('succession', succession)],
    };
  });
}

/** Gives open tasks of one agency to another. */
export function handOverTasks(
  workbook: Workbook,
  { to, ...order }: Omit<HandOver, 'to'> & { readonly to: string },
): number {
  return workbook.edit(({ records, sequences }) => {
    const receiver = records.agency.find(to);
    if (receiver === null || to === order.from) throw new UserError('handOverToNobody');
    const changes = planHandOver(
      { ...order, to: receiver },
      (id) => records.task.find(id),
      (kind) => sequences.nextId(kind),
    );
    const count = changes.filter(({ kind }) => kind === 'task').length;
    return { label: { key: 'handOverTasks', params: { count, name: receiver.name } }, changes };
  });
}

/** Makes one agency of several that are the same. */
export function uniteAgencies(workbook: Workbook, kept: string, others: readonly string[]): number {
  return workbook.edit(({ records }) => {
    const agency = records.agency.find(kept);
    if (agency === null) throw new UserError('recordNotFound');
    const changes = planUnion(readReferring(workbook), kept, others);
    return { label: { key: 'uniteAgencies', params: { name: agency.name } }, changes };
  });
}

function faultWords(fault: NonNullable<ReturnType<typeof faultOf>>): string {
  return translate(`agencies.succession.faults.${fault}`);
}
