import { createContext, use } from 'react';

import type { CheckInput } from '#shared/checks/checkInput.ts';
import type { CheckResult } from '#shared/checks/runChecks.ts';
import type { CheckSummary } from '#shared/checks/summariseChecks.ts';

/** What the rules found in the plan, as of one of its states. */
export interface Checks {
  readonly input: CheckInput;
  readonly result: CheckResult;
  readonly summary: CheckSummary;
}

/** Null until the plan was checked for the first time. */
export const ChecksContext = createContext<Checks | null>(null);

export function useChecks(): Checks | null {
  return use(ChecksContext);
}
