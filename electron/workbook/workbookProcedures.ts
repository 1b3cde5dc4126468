import { existsSync } from 'node:fs';
import { basename } from 'node:path';

import { EventPublisher } from '@orpc/server';

import type { Access } from '#shared/contract/access.ts';
import type { Patch, PatchEvent } from '#shared/contract/patch.ts';
import { splitPatch } from '#shared/contract/patchParts.ts';
import { UserError } from '#shared/userError.ts';

import { loadDirectory } from '../agencies/directories.ts';
import type { BackupStore } from '../backups/backupStore.ts';
import { toleratingFileErrors } from '../backups/toleratingFileErrors.ts';
import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { isSameFile } from '../files/isSameFile.ts';
import { samplePathIn } from '../sample/samplePath.ts';
import { createWorkbookFile } from './createWorkbookFile.ts';
import { explainingFileErrors } from './describeDatabaseError.ts';
import { loadTasks, loadWorkbook } from './loadWorkbook.ts';
import { systemTime } from './openWorkbook.ts';
import { replaceWorkbookFile } from './replaceWorkbookFile.ts';
import type { Workbook } from './workbook.ts';

export function createWorkbookProcedures(
  { workbook: os }: Implementer,
  session: Session,
  appDataFolder: string,
  backups: BackupStore,
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
      return pathOf(await session.open(path));
    }),
    open: os.open.handler(async ({ input }) => pathOf(await session.open(input.path))),
    reopen: os.reopen.handler(async () => {
      const { path, access } = await session.reopen();
      return { path, access: access.current() };
    }),
    move: os.move.handler(async ({ input }) => {
      const workbook = await session.move(input);
      rememberPlace(backups, workbook);
      return pathOf(workbook);
    }),
    openSample: os.openSample.handler(async ({ input }) => {
      if (input.again) await closeIfOpen(session, samplePathIn(appDataFolder));
      const { createSample } = await import('../sample/createSample.ts');
      return pathOf(await session.open(await createSample(appDataFolder, input)));
    }),
    hasSample: os.hasSample.handler(() => existsSync(samplePathIn(appDataFolder))),
    load: os.load.handler(async () => {
      const current = await session.settled();
      return current === null ? null : loadWorkbook(current);
    }),
    loadTasks: os.loadTasks.handler(({ input: { path, after } }) => {
      const current = session.current();
      return current?.path === path ? loadTasks(current, after) : null;
    }),
    access: os.access.handler(({ signal }) => followAccess(session, signal)),
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

function pathOf({ path }: Workbook): { path: string } {
  return { path };
}

/** The backups are found by it when the file should be damaged before the next one is made. */
function rememberPlace(backups: BackupStore, { id, path, records }: Workbook): void {
  const title = records.plan.find('plan')?.title ?? '';
  toleratingFileErrors(path, undefined, () => backups.remember(id, { path, title }));
}

async function closeIfOpen(session: Session, path: string): Promise<void> {
  const current = session.current();
  if (current !== null && isSameFile(current.path, path)) await session.close();
}

/** Follows the workbook that is open now until it is closed or the caller goes. */
function followPatches(
  session: Session,
  { path, revision }: { readonly path: string; readonly revision: number },
  signal: AbortSignal | undefined,
): AsyncGenerator<PatchEvent, void> {
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
  return withCleanUp(inParts(patches), () => {
    stopPatches();
    stopClose();
  });
}

/** How the open workbook may be used, now and from now on, until it is closed. */
function followAccess(
  session: Session,
  signal: AbortSignal | undefined,
): AsyncGenerator<Access, void> {
  const { access } = session.workbook();
  const ended = new AbortController();
  const publisher = new EventPublisher<{ access: Access }>();
  const changes = publisher.subscribe('access', {
    signal: signal === undefined ? ended.signal : AbortSignal.any([signal, ended.signal]),
  });
  const stopChanges = access.onChange((next) => publisher.publish('access', next));
  const stopClose = session.onClose(() => ended.abort());
  publisher.publish('access', access.current());
  return withCleanUp(changes, () => {
    stopChanges();
    stopClose();
  });
}

/** Each part is made when the one before it is on its way. */
async function* inParts(patches: AsyncIterable<Patch>): AsyncGenerator<PatchEvent, void> {
  for await (const patch of patches) yield* splitPatch(patch);
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
