import { UserError } from '#shared/userError.ts';

import { answerParent } from '../processes/answerParent.ts';
import { keepCompiledCode } from '../processes/keepCompiledCode.ts';
import type { WriterMessage, WriterRequest } from './writerMessages.ts';
import type { WriteProgress } from './writeAnnex.ts';

/** Entry of the process that writes one Word or PDF file while the engine goes on. */
answerParent(async (request, send) => {
  const outcome = await outcomeOf(request as WriterRequest, (progress) =>
    send({ type: 'progress', ...progress }),
  );
  // The answer is the end of this process.
  keepCompiledCode();
  send(outcome);
});

async function outcomeOf(
  request: WriterRequest,
  onProgress: (progress: WriteProgress) => void,
): Promise<WriterMessage> {
  try {
    return { type: 'done', pages: await write(request, onProgress) };
  } catch (error) {
    if (error instanceof UserError) {
      return { type: 'refused', code: error.code, params: error.params };
    }
    const { message } = error instanceof Error ? error : new Error(String(error));
    const hasCode = error instanceof Error && 'code' in error && typeof error.code === 'string';
    return { type: 'failed', message, code: hasCode ? (error.code as string) : null };
  }
}

/** The libraries are loaded when they are needed. */
async function write(
  { format, path, document }: WriterRequest,
  onProgress: (progress: WriteProgress) => void,
): Promise<number | null> {
  if (format === 'pdf') {
    const { writeAnnexPdf } = await import('./writeAnnexPdf.ts');
    return writeAnnexPdf(path, document, { onProgress });
  }
  const { writeAnnexWord } = await import('./writeAnnexWord.ts');
  await writeAnnexWord(path, document);
  return null;
}
