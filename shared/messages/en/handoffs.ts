import type { Translation } from '../translation.ts';
import type { handoffs as vi } from '../vi/handoffs.ts';

/** What the window names of handoffs; packs, letters and minutes themselves are Vietnamese. */
export const handoffs = {
  remarkKinds: {
    support: 'Comment of a supporting agency',
    urge: 'Urging',
    extend: 'Extension',
    reassign: 'Reassignment',
    evidence: 'Request for evidence',
    figures: 'Request to check figures',
  },
} satisfies Translation<Pick<typeof vi, 'remarkKinds'>>;
