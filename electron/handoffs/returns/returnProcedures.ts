import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { describeReturn, summariseReturn } from '#shared/handoffs/returns/describeReturn.ts';
import type { ReturnState } from '#shared/handoffs/returns/describeReturn.ts';
import { UserError } from '#shared/userError.ts';

import type { BackupTools } from '../../backups/makeBackup.ts';
import type { Implementer } from '../../engine/implementer.ts';
import type { Session } from '../../engine/session.ts';
import { writeAtomically } from '../../files/writeAtomically.ts';
import { runJob } from '../../jobs/runJob.ts';
import type { Log } from '../../logging/log.ts';
import type { Parser } from '../../parsing/parser.ts';
import { applyReturn } from './applyReturn.ts';
import { assignReturn } from './assignReturn.ts';
import { checkDecisions } from './decideReturn.ts';
import { createMergeBackups } from './mergeBackups.ts';
import { receiveFiles } from './receiveFiles.ts';
import { createReturnsReader } from './returnsNow.ts';

interface ReturnTools {
  readonly parser: Parser;
  readonly backups: BackupTools;
}

/** `receive` and `returns` of the contract's `handoffs`. */
export function createReturnProcedures(
  { handoffs: os }: Implementer,
  session: Session,
  { parser, backups }: ReturnTools,
  log: Log,
) {
  const readReturns = createReturnsReader();
  const mergeBackups = createMergeBackups(backups);
  /** Each return as the window last saw it: what is applied is what was shown. */
  const shown = new Map<number, { readonly revision: number; readonly state: ReturnState }>();
  session.onClose(() => shown.clear());

  function now() {
    return readReturns(session.workbook());
  }

  return {
    receive: os.receive.handler(({ input, signal }) =>
      runJob('handoffs.receive', log, signal, async (job) => {
        const workbook = session.workbook();
        const received = await receiveFiles(
          workbook,
          now(),
          parser,
          { ...input, mayAssign: true },
          job,
        );
        const after = readReturns(workbook);
        return {
          revision: received.revision,
          files: received.files.map(({ file, return: id, isDuplicate, error }) => ({
            ...{ file, isDuplicate },
            summary: id === null ? null : summariseReturn(after.find(id)),
            error: error === null ? null : { code: error.code, params: error.params },
          })),
        };
      }),
    ),
    returns: {
      list: os.returns.list.handler(() => {
        // The window counts them as soon as a plan is open, and most plans have none.
        const hasNone = session.workbook().returns.listReturns().length === 0;
        return hasNone ? [] : now().list().map(summariseReturn);
      }),
      review: os.returns.review.handler(({ input }) => {
        const returns = now();
        const state = returns.find(input.return);
        const { revision, tasks } = returns.now;
        shown.set(input.return, { revision, state });
        return describeReturn(state, tasks, revision);
      }),
      decide: os.returns.decide.handler(({ input }) => {
        const workbook = session.workbook();
        const returns = now();
        const decisions = new Map(input.decisions.map(({ key, decision }) => [key, decision]));
        const state = returns.find(input.return);
        workbook.returns.decide(input.return, checkDecisions(state, decisions, returns.now));
        return summariseReturn(returns.find(input.return));
      }),
      assign: os.returns.assign.handler(({ input }) => {
        const workbook = session.workbook();
        const revision = assignReturn(workbook, now(), input.return, input.pack);
        return { revision, summary: summariseReturn(now().find(input.return)) };
      }),
      apply: os.returns.apply.handler(({ input, signal }) =>
        runJob('handoffs.returns.apply', log, signal, async (job) => {
          const workbook = session.workbook();
          workbook.access.confirmWritable();
          const seen = shown.get(input.return);
          const isCurrent = workbook.revision() === input.revision;
          if (!isCurrent && seen?.revision !== input.revision) {
            throw new UserError('returnOutdated');
          }
          const before = seen?.revision === input.revision ? seen.state : now().find(input.return);
          job.report({ stage: 'saving', done: 0, total: null });
          await mergeBackups.before(workbook, job.signal);
          const { revision, applied } = applyReturn(workbook, readReturns, input.return, before);
          mergeBackups.follow(workbook, revision);
          return { revision, applied, summary: summariseReturn(now().find(input.return)) };
        }),
      ),
      discard: os.returns.discard.handler(({ input }) => {
        const workbook = session.workbook();
        const { return: one, merges } = now().find(input.return);
        const { file } = one;
        if (merges.length > 0) throw new UserError('returnMerged', { file });
        if (workbook.returns.listMerges().some((merge) => merge.return === one.id)) {
          throw new UserError('returnKept', { file });
        }
        const label = { key: 'discardReturn', params: { file } } as const;
        const revision = workbook.recordHandoff(label, ({ returns }) => returns.discard(one.id));
        return { revision };
      }),
      saveFile: os.returns.saveFile.handler(async ({ input }) => {
        const { return: one } = now().find(input.return);
        const bytes = session.workbook().returns.readBytes(one.id);
        const { path, replace } = input;
        if (!replace && existsSync(path))
          throw new UserError('fileExists', { file: basename(path) });
        await writeAtomically(path, (temporary) => writeFile(temporary, bytes));
      }),
    },
  };
}
