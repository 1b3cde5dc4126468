import {
  dropProposals,
  markReviewed,
  restoreProposals,
  setClausesAside,
} from '#shared/resolution/decideClauses.ts';
import { joinWrappedLines } from '#shared/resolution/joinWrappedLines.ts';

import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { runJob } from '../jobs/runJob.ts';
import { stopWhenCancelled } from '../jobs/stopWhenCancelled.ts';
import type { Log } from '../logging/log.ts';
import type { ParseProgress, Parser } from '../parsing/parser.ts';
import { accept, arrange, decide, makeTask } from './decide.ts';
import { readResolution } from './readResolution.ts';
import { readSource } from './readSource.ts';

export function createResolutionProcedures(
  { resolution: os }: Implementer,
  session: Session,
  parser: Parser,
  log: Log,
) {
  return {
    read: os.read.handler(({ input: { source, mode }, signal }) =>
      runJob('resolution.read', log, signal, async (job) => {
        const workbook = session.workbook();
        job.report({ stage: 'reading', done: 0, total: null });
        const options = {
          signal: job.signal,
          onProgress: (progress: ParseProgress) => job.report({ stage: 'reading', ...progress }),
        };
        const text =
          'path' in source
            ? await readSource(source.path, parser, options)
            : { ...source, text: joinWrappedLines(source.text) };
        stopWhenCancelled(job.signal);
        return readResolution(workbook, text, mode);
      }),
    ),
    accept: os.accept.handler(({ input: { sections, ...accepted } }) =>
      accept(session.workbook(), accepted, sections),
    ),
    makeTask: os.makeTask.handler(({ input: { task, sections } }) =>
      makeTask(session.workbook(), task, sections),
    ),
    arrange: os.arrange.handler(() => arrange(session.workbook())),
    setAside: os.setAside.handler(({ input: { ids, reason } }) =>
      decide(session.workbook(), (clauses) => setClausesAside(clauses, ids, reason)),
    ),
    drop: os.drop.handler(({ input: { id, proposals } }) =>
      decide(session.workbook(), (clauses) => dropProposals(clauses, id, proposals)),
    ),
    restore: os.restore.handler(({ input: { id } }) =>
      decide(session.workbook(), (clauses) => restoreProposals(clauses, id)),
    ),
    review: os.review.handler(({ input: { ids } }) =>
      decide(session.workbook(), (clauses) => markReviewed(clauses, ids)),
    ),
  };
}
