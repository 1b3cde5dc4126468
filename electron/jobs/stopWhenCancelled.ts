import { setImmediate } from 'node:timers/promises';

import { UserError } from '#shared/userError.ts';

/** @throws UserError `cancelled`; called where stopping leaves nothing half done. */
export function stopWhenCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new UserError('cancelled');
}

/** The same after work that held the process up: a cancel that came meanwhile is heard first. */
export async function stopWhenCancelledMeanwhile(signal: AbortSignal | undefined): Promise<void> {
  // The first turn of the event loop may end without taking messages in; the second does not.
  await setImmediate();
  await setImmediate();
  stopWhenCancelled(signal);
}
