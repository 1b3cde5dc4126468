import { UserError } from '#shared/userError.ts';

/** @throws UserError `cancelled`; called where stopping leaves nothing half done. */
export function stopWhenCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new UserError('cancelled');
}
