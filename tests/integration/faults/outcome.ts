import { UserError } from '#shared/userError.ts';

/** How something ended: done, refused with a sentence of its own, or not expected by us. */
export async function outcomeOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (error) {
    return error instanceof UserError ? error.code : codeAcross(error);
  }
}

/** What a window gets to know. */
function codeAcross(error: unknown): string {
  const { data } = error as { data?: { code?: string } };
  return (
    data?.code ?? `unexpected: ${error instanceof Error ? (error.stack ?? '') : String(error)}`
  );
}
