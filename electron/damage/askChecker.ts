import { UserError } from '#shared/userError.ts';

import type { LaunchHelper } from '../processes/helperProcess.ts';
import type { CheckerFailure, CheckerRequest } from './checkerMessages.ts';

/**
 * Has one file looked at in a process of its own. Settles when that process has ended, so that
 * nobody else reads the file any more; `signal` ends it early.
 */
export async function askChecker<Answer extends object>(
  launch: LaunchHelper,
  request: CheckerRequest,
  signal?: AbortSignal,
): Promise<Answer> {
  const checker = await launch();
  const stop = (): void => checker.kill();
  try {
    const answer = await new Promise<Answer | CheckerFailure>((resolve, reject) => {
      let received: Answer | CheckerFailure | null = null;
      checker.onMessage((message) => {
        received = message as Answer | CheckerFailure;
        checker.kill();
      });
      checker.onExit(() => {
        if (received === null) reject(new Error('The checker ended without an answer.'));
        else resolve(received);
      });
      signal?.addEventListener('abort', stop);
      if (signal?.aborted === true) stop();
      else checker.send(request);
    });
    if ('refused' in answer) throw new UserError(answer.refused.code, answer.refused.params);
    if ('failed' in answer) throw errorOf(answer.failed);
    return answer;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

function errorOf({ message, code }: Extract<CheckerFailure, { failed: unknown }>['failed']): Error {
  return Object.assign(new Error(message), code === null ? {} : { code });
}
