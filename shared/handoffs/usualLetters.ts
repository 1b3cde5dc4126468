import { usualLayout } from '../annexes/layouts.ts';
import { translate } from '../messages/translate.ts';
import type { Plan } from '../plans/plan.ts';
import type { Letter } from './round.ts';

/** The letter that goes with packs, before the user changes it. */
export function usualCoverLetter(plan: Plan): Letter {
  return usualLetter('cover', plan);
}

/** The letter that asks for what is overdue (đôn đốc). */
export function usualReminder(plan: Plan): Letter {
  return usualLetter('reminder', plan);
}

function usualLetter(kind: 'cover' | 'reminder', { year }: Plan): Letter {
  const { id, regime } = usualLayout(year);
  return {
    layout: id,
    sender: translate('handoffs.letter.sender'),
    number: translate(`handoffs.letter.number.${regime}`),
    subject: translate(`handoffs.letter.${kind}.subject`),
    text: translate(`handoffs.letter.${kind}.text`),
    signer: translate('handoffs.letter.signer'),
  };
}
