import { buildRegister } from '#shared/handoffs/buildRegister.ts';
import type { Register } from '#shared/handoffs/register.ts';

import type { Workbook } from '../workbook/workbook.ts';

export function readRegister({ rounds, returns }: Workbook, asOf: string): Register {
  const facts = {
    rounds: rounds.listRounds(),
    packs: rounds.listPacks(null),
    returns: returns.listReturns(),
    merges: returns.listMerges(),
    reminders: rounds.listReminders(),
  };
  return buildRegister(facts, asOf);
}
