import type { BackupTools } from '../backups/makeBackup.ts';
import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { runJob } from '../jobs/runJob.ts';
import type { Log } from '../logging/log.ts';
import type { Parser } from '../parsing/parser.ts';
import { addAgency } from './addAgency.ts';
import {
  handOverTasks,
  recordSuccession,
  removeSuccession,
  uniteAgencies,
} from './arrangeAgencies.ts';
import { exportDirectory, readDirectoryFile, takeInDirectory } from './directoryFile.ts';
import { editAgencies, moveAgencies, pasteAgencies, removeAgencies } from './editAgencies.ts';

interface AgencyTools {
  readonly parser: Parser;
  readonly backups: BackupTools;
}

export function createAgencyProcedures(
  { agencies: os }: Implementer,
  session: Session,
  { parser, backups }: AgencyTools,
  log: Log,
) {
  return {
    add: os.add.handler(({ input }) => addAgency(session.workbook(), input)),
    edit: os.edit.handler(({ input }) => ({
      revision: editAgencies(session.workbook(), input.edits),
    })),
    paste: os.paste.handler(({ input }) =>
      pasteAgencies(session.workbook(), input.edits, input.before, input.agencies),
    ),
    remove: os.remove.handler(({ input }) => ({
      revision: removeAgencies(session.workbook(), input.ids),
    })),
    move: os.move.handler(({ input }) => ({
      revision: moveAgencies(session.workbook(), input.ids, input.before),
    })),
    succeed: os.succeed.handler(({ input: { handOver, ...draft } }) =>
      recordSuccession(session.workbook(), draft, handOver),
    ),
    forgetSuccession: os.forgetSuccession.handler(({ input }) => ({
      revision: removeSuccession(session.workbook(), input.id),
    })),
    handOver: os.handOver.handler(({ input }) => ({
      revision: handOverTasks(session.workbook(), input),
    })),
    unite: os.unite.handler(({ input }) => ({
      revision: uniteAgencies(session.workbook(), input.kept, input.others),
    })),
    readFile: os.readFile.handler(({ input, signal }) =>
      runJob('agencies.readFile', log, signal, (job) =>
        readDirectoryFile(session.workbook(), parser, input.path, job),
      ),
    ),
    takeIn: os.takeIn.handler(async ({ input, signal }) => {
      const workbook = session.workbook();
      workbook.access.confirmWritable();
      await workbook.backUp('import', backups, signal === undefined ? {} : { signal });
      return { revision: takeInDirectory(workbook, input.file, input.source) };
    }),
    exportFile: os.exportFile.handler(({ input, signal }) =>
      runJob('agencies.exportFile', log, signal, (job) =>
        exportDirectory(session.workbook(), input, job),
      ),
    ),
  };
}
