import { UserError } from '#shared/userError.ts';

import { answerParent } from '../processes/answerParent.ts';
import { keepCompiledCode } from '../processes/keepCompiledCode.ts';
import type { WriterMessage, WriterRequest } from './writerMessages.ts';
import type { WriteProgress } from './writeAnnex.ts';

/** Entry of the process that writes one Word or PDF file while the engine goes on. */
answerParent(async (request, send) => {
  const onProgress = (progress: WriteProgress) => void send({ type: 'progress', ...progress });
  const outcome = await outcomeOf(request as WriterRequest, onProgress);
  // The answer is the end of this process.
  keepCompiledCode();
  await send(outcome);
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
  request: WriterRequest,
  onProgress: (progress: WriteProgress) => void,
): Promise<number | null> {
  const { path } = request;
  if (request.format === 'pdf') {
    if (request.paper === 'report') {
      const { writeReportPdf } = await import('../reports/writeReportPdf.ts');
      return writeReportPdf(path, request.document);
    }
    const { writeAnnexPdf } = await import('./writeAnnexPdf.ts');
    return writeAnnexPdf(path, request.document, { onProgress });
  }
  if (request.paper === 'report') {
    const { writeReportWord } = await import('../reports/writeReportWord.ts');
    await writeReportWord(path, request.document);
  } else {
    const { writeAnnexWord } = await import('./writeAnnexWord.ts');
    await writeAnnexWord(path, request.document);
  }
  return null;
}
