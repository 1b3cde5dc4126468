import type { Translation } from '../translation.ts';
import type { handoffs as vi } from '../vi/handoffs.ts';

/** What the window names of handoffs; packs, letters and minutes themselves are Vietnamese. */
export const handoffs = {
  columns: {
    code: 'Code',
    number: 'No.',
    title: 'Task',
    lead: 'Lead agency',
    support: 'Supporting agencies',
    product: 'Product',
    period: 'Deadline',
    progress: 'Progress',
    percent: 'Percent done',
    completedOn: 'Completed on',
    result: 'Result',
    evidence: 'Evidence',
    difficulty: 'Difficulties',
    proposal: 'Proposals',
    updater: 'Updated by',
    remark: 'Comment of a supporting agency',
  },
  remarkKinds: {
    support: 'Comment of a supporting agency',
    urge: 'Urging',
    extend: 'Extension',
    reassign: 'Reassignment',
    evidence: 'Request for evidence',
    figures: 'Request to check figures',
  },
} satisfies Translation<Pick<typeof vi, 'columns' | 'remarkKinds'>>;
