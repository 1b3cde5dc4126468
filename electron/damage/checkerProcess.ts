import { UserError } from '#shared/userError.ts';

import { answerParent } from '../processes/answerParent.ts';
import { keepCompiledCode } from '../processes/keepCompiledCode.ts';
import type {
  CheckAnswer,
  CheckerFailure,
  CheckerRequest,
  SalvageAnswer,
} from './checkerMessages.ts';
import { checkDatabase } from './fileCheck.ts';

/** Entry of the process that looks at one workbook file, or salvages it, while the engine goes on. */
answerParent(async (request, send) => {
  const outcome = await outcomeOf(request as CheckerRequest);
  // The answer is the end of this process.
  keepCompiledCode();
  await send(outcome);
});

async function outcomeOf(
  request: CheckerRequest,
): Promise<CheckAnswer | SalvageAnswer | CheckerFailure> {
  try {
    if (request.type === 'check') return { check: checkDatabase(request.path) };
    const { path, targetPath, at, ...options } = request;
    const { salvage } = await import('./salvage.ts');
    return { report: await salvage(path, targetPath, { ...options, now: () => at }) };
  } catch (error) {
    if (error instanceof UserError) return { refused: { code: error.code, params: error.params } };
    const { message } = error instanceof Error ? error : new Error(String(error));
    return { failed: { message, code: codeOf(error) } };
  }
}

function codeOf(error: unknown): string | null {
  const hasCode = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return hasCode ? (error.code as string) : null;
}
