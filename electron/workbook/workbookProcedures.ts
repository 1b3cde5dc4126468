import { existsSync } from 'node:fs';
import { basename } from 'node:path';

import { EventPublisher } from '@orpc/server';

import type { Patch } from '#shared/contract/patch.ts';
import { UserError } from '#shared/userError.ts';

import { loadDirectory } from '../agencies/directories.ts';
import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { isSameFile } from '../files/isSameFile.ts';
import { createSample } from './createSample.ts';
import { createWorkbookFile } from './createWorkbookFile.ts';
import { explainingFileErrors } from './describeDatabaseError.ts';
import { systemTime } from './openWorkbook.ts';
import { replaceWorkbookFile } from './replaceWorkbookFile.ts';

export function createWorkbookProcedures(
  { workbook: os }: Implementer,
  session: Session,
  appDataFolder: string,
) {
  return {
    create: os.create.handler(async ({ input }) => {
      const { path, directory, replace, ...plan } = input;
      await createWorkbookFile(path, {
        plan,
        agencies: directory === null ? [] : loadDirectory(directory),
        replace,
        now: systemTime,
        beforeReplacing: () => closeIfOpen(session, path),
      });
      return session.open(path).snapshot();
    }),
    open: os.open.handler(({ input }) => session.open(input.path).snapshot()),
    openSample: os.openSample.handler(async () =>
      session.open(await createSample(appDataFolder)).snapshot(),
    ),
    snapshot: os.snapshot.handler(() => session.current()?.snapshot() ?? null),
    patches: os.patches.handler(({ input, signal }) => followPatches(session, input, signal)),
    saveCopy: os.saveCopy.handler(async ({ input }) => {
      const workbook = session.workbook();
      const { path, replace } = input;
      if (isSameFile(path, workbook.path)) {
        throw new UserError('copyOntoItself', { file: basename(path) });
      }
      if (!replace && existsSync(path)) throw new UserError('fileExists', { file: basename(path) });
      await replaceWorkbookFile(path, (temporaryPath) =>
        explainingFileErrors(path, () => workbook.copyTo(temporaryPath), 'write'),
      );
    }),
    close: os.close.handler(() => session.close()),
  };
}

function closeIfOpen(session: Session, path: string): void {
  const current = session.current();
  if (current !== null && isSameFile(current.path, path)) session.close();
}

/** Follows the workbook that is open now until it is closed or the caller goes. */
function followPatches(
  session: Session,
  { path, revision }: { readonly path: string; readonly revision: number },
  signal: AbortSignal | undefined,
): AsyncGenerator<Patch, void> {
  const workbook = session.workbook();
  if (workbook.path !== path || workbook.revision() !== revision) return nothing();
  const ended = new AbortController();
  const publisher = new EventPublisher<{ patch: Patch }>({ maxBufferedEvents: 10_000 });
  // Listening starts here and not at the first read, so that no patch falls between.
  const patches = publisher.subscribe('patch', {
    signal: signal === undefined ? ended.signal : AbortSignal.any([signal, ended.signal]),
  });
  const stopPatches = workbook.onPatch((patch) => publisher.publish('patch', patch));
  const stopClose = session.onClose(() => ended.abort());
  return withCleanUp(patches, () => {
    stopPatches();
    stopClose();
  });
}

async function* nothing(): AsyncGenerator<never, void> {
  // Ends before it begins.
}

async function* withCleanUp<T>(
  source: AsyncIterable<T>,
  cleanUp: () => void,
): AsyncGenerator<T, void> {
  try {
    yield* source;
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  } finally {
    cleanUp();
  }
}
