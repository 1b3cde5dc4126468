import { watchOwnLimits } from '#electron/parsing/watchOwnLimits.ts';
import { readSpreadsheet } from '#electron/spreadsheet/readSpreadsheet.ts';
import { UserError } from '#shared/userError.ts';

export interface FuzzRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export interface FuzzAnswer {
  readonly outcome: 'read' | 'refused' | 'failed';
  readonly why: string | null;
  readonly ms: number;
  /** Most memory of the process so far. */
  readonly mb: number;
}

/** Reads as the parser process does, but many files in its life: most of its time goes into starting. */
watchOwnLimits({ residentBytes: 1.5 * 2 ** 30, lifetimeMs: 30 * 60_000 });
process.once('disconnect', () => process.exit());
process.on('message', (request) => {
  void answer(request as FuzzRequest).then((said) => process.send?.(said));
});

async function answer({ bytes, name }: FuzzRequest): Promise<FuzzAnswer> {
  const start = performance.now();
  const said = await outcomeOf(Buffer.from(bytes), name);
  const mb = Math.round(process.resourceUsage().maxRSS / 1024);
  return { ...said, ms: Math.round(performance.now() - start), mb };
}

async function outcomeOf(
  bytes: Buffer,
  name: string,
): Promise<Pick<FuzzAnswer, 'outcome' | 'why'>> {
  try {
    await readSpreadsheet(bytes, name);
    return { outcome: 'read', why: null };
  } catch (error) {
    if (error instanceof UserError) return { outcome: 'refused', why: error.code };
    return { outcome: 'failed', why: error instanceof Error ? (error.stack ?? '') : String(error) };
  }
}
