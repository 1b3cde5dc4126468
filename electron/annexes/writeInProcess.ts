import { UserError } from '#shared/userError.ts';

import { stopWhenCancelled } from '../jobs/stopWhenCancelled.ts';
import type { HelperProcess, LaunchHelper } from '../processes/helperProcess.ts';
import type { WriteOptions } from './writeAnnex.ts';
import type { WriterMessage, WriterRequest } from './writerMessages.ts';

/** Has one file written in a process of its own; gives the number of a PDF's pages. */
export type WriteInProcess = (
  request: WriterRequest,
  options?: WriteOptions,
) => Promise<number | null>;

/**
 * Setting the words of a thousand pages takes seconds that the engine does not have. Settles when the
 * process has ended, so that nobody writes to the file any more; the signal ends it early.
 */
export function createProcessWriter(launch: LaunchHelper): WriteInProcess {
  return async (request, options = {}) => {
    stopWhenCancelled(options.signal);
    const writer = await launch();
    const answer = await answerOf(writer, request, options);
    if (answer?.type === 'done') return answer.pages;
    stopWhenCancelled(options.signal);
    if (answer === null) throw new UserError('annexBrokeOff');
    if (answer.type === 'refused') throw new UserError(answer.code, answer.params);
    const { message, code } = answer;
    throw Object.assign(new Error(message), code === null ? {} : { code });
  };
}

type Answer = Exclude<WriterMessage, { type: 'progress' }>;

/** Null: the process ended without one. */
function answerOf(
  writer: HelperProcess,
  request: WriterRequest,
  { signal, onProgress }: WriteOptions,
): Promise<Answer | null> {
  return new Promise((resolve) => {
    let answer: Answer | null = null;
    const stop = (): void => writer.kill();
    writer.onMessage((received) => {
      const message = received as WriterMessage;
      if (message.type === 'progress') {
        onProgress?.({ done: message.done, total: message.total });
        return;
      }
      answer = message;
      stop();
    });
    writer.onExit(() => {
      signal?.removeEventListener('abort', stop);
      resolve(answer);
    });
    signal?.addEventListener('abort', stop);
    if (signal?.aborted === true) stop();
    else writer.send(request);
  });
}
