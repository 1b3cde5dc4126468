import { randomUUID } from 'node:crypto';

import { showRows } from '#shared/imports/showRows.ts';
import { saveMapping } from '#shared/imports/fingerprint.ts';
import { UserError } from '#shared/userError.ts';

import type { BackupTools } from '../backups/makeBackup.ts';
import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { runJob } from '../jobs/runJob.ts';
import { stopWhenCancelledMeanwhile } from '../jobs/stopWhenCancelled.ts';
import type { Log } from '../logging/log.ts';
import type { Parser } from '../parsing/parser.ts';
import { createHeldTables } from './heldTables.ts';
import type { HeldPlan, HeldTable } from './heldTables.ts';
import { exportMapping, importMapping } from './mappingFile.ts';
import type { MappingStore } from './mappingStore.ts';
import { applyTablePlan, planTable } from './planTable.ts';
import { nameOfTable } from '../parsing/nameOfTable.ts';
import { readRawTable } from './readRawTable.ts';
import { recallMappings } from './recallMappings.ts';
import { summarise, understandTable } from './understandTable.ts';

const noMapping = { sheets: {} };

interface ImportTools {
  readonly parser: Parser;
  readonly backups: BackupTools;
  readonly mappings: MappingStore;
}

export function createImportProcedures(
  { imports: os }: Implementer,
  session: Session,
  { parser, backups, mappings }: ImportTools,
  log: Log,
) {
  const tables = createHeldTables();
  session.onClose(() => tables.releaseAll());

  return {
    read: os.read.handler(({ input, signal }) =>
      runJob('imports.read', log, signal, async (job) => {
        const workbook = session.workbook();
        const raw = await readRawTable(parser, input, job);
        await stopWhenCancelledMeanwhile(job.signal);
        const table = tables.hold(nameOfTable(input), raw);
        const alone = understandTable(table, workbook, noMapping, []);
        const { mapping, bySheet } = recallMappings(alone.understood, mappings);
        const understanding = understandTable(table, workbook, mapping, []);
        return {
          table: table.id,
          file: table.file,
          understood: summarise(table, understanding),
          mapping,
          remembered: bySheet,
        };
      }),
    ),
    understand: os.understand.handler(({ input }) => {
      const table = tables.find(input.table);
      const { mapping, answers } = input;
      return summarise(table, understandTable(table, session.workbook(), mapping, answers));
    }),
    rows: os.rows.handler(({ input }) => {
      const table = tables.find(input.table);
      const { raw, sheets = [] } = table.understanding?.understood ?? {};
      const at = sheets.findIndex(({ sheet }) => sheet.name === input.sheet);
      const [rawSheet, understood] = [raw?.sheets[at], sheets[at]];
      if (rawSheet === undefined || understood === undefined) {
        throw sheetNotFound(table, input.sheet);
      }
      return showRows(rawSheet, understood, input);
    }),
    plan: os.plan.handler(({ input, signal }) =>
      runJob('imports.plan', log, signal, async (job) => {
        const table = tables.find(input.table);
        job.report({ stage: 'understanding', done: 0, total: null });
        await stopWhenCancelledMeanwhile(job.signal);
        const workbook = session.workbook();
        const { mapping, answers, sheets, way } = input;
        const source = understandTable(table, workbook, mapping, answers);
        table.plan = { source, ...planTable(randomUUID(), workbook, source, sheets, way) };
        return table.plan.summary;
      }),
    ),
    plannedRows: os.plannedRows.handler(({ input }) =>
      planOf(tables.find(input.table), input.plan).rows(input.from, input.count),
    ),
    apply: os.apply.handler(({ input, signal }) =>
      runJob('imports.apply', log, signal, async (job) => {
        const workbook = session.workbook();
        workbook.access.confirmWritable();
        const table = tables.find(input.table);
        const plan = planOf(table, input.plan);
        if (plan.revision !== workbook.revision()) throw new UserError('planOutdated');
        job.report({ stage: 'saving', done: 0, total: null });
        await stopWhenCancelledMeanwhile(job.signal);
        await workbook.backUp('import', backups, { signal: job.signal });
        const revision = applyTablePlan(workbook, plan);
        rememberMappings(plan, mappings, log);
        tables.release(table.id);
        return { revision, plan: plan.summary };
      }),
    ),
    close: os.close.handler(({ input }) => tables.release(input.table)),
    mappings: {
      list: os.mappings.list.handler(() => [...mappings.list()]),
      save: os.mappings.save.handler(({ input }) => {
        const table = tables.find(input.table);
        const answers = table.understanding?.answers ?? [];
        const { mapping, name } = input;
        const { inspection } = understandTable(table, session.workbook(), mapping, answers);
        const sheet = inspection.sheets.find((candidate) => candidate.name === input.sheet);
        if (sheet === undefined) throw sheetNotFound(table, input.sheet);
        const saved = saveMapping(sheet, name, mapping.encoding ?? null);
        if (saved === null) throw new UserError('noTableInSheet', { sheet: sheet.name });
        mappings.keep(saved);
      }),
      forget: os.mappings.forget.handler(({ input }) => mappings.forget(input.fingerprint)),
      export: os.mappings.export.handler(async ({ input }) => {
        const mapping = mappings.find(input.fingerprint);
        if (mapping === null) throw new UserError('mappingNotFound');
        await exportMapping(mapping, input.path, input.replace);
      }),
      import: os.mappings.import.handler(async ({ input }) => {
        const mapping = await importMapping(input.path);
        mappings.keep(mapping);
        return mapping;
      }),
    },
  };
}

/** @throws UserError `planOutdated` when another plan took its place. */
function planOf({ plan }: HeldTable, id: string): HeldPlan {
  if (plan?.summary.id !== id) throw new UserError('planOutdated');
  return plan;
}

/** The next table with such a header is read the same way; without it, the import is done all the same. */
function rememberMappings({ source, sheets }: HeldPlan, store: MappingStore, log: Log): void {
  const { encoding } = source.mapping;
  try {
    for (const sheet of source.inspection.sheets) {
      const saved = sheets.includes(sheet.name) ? saveMapping(sheet, null, encoding ?? null) : null;
      if (saved !== null) store.keep(saved);
    }
  } catch (error) {
    log.error('remembering how a table is read failed', error);
  }
}

function sheetNotFound({ file, raw }: HeldTable, sheet: string): UserError {
  const sheets = raw.sheets.map(({ name }) => name).join('; ');
  return new UserError('sheetNotFound', { file, sheet, sheets });
}
