import type { LayoutStore } from '../annexes/layoutStore.ts';
import type { WriteInProcess } from '../annexes/writeInProcess.ts';
import type { BackupTools } from '../backups/makeBackup.ts';
import type { Rescue } from '../damage/rescue.ts';
import type { Log } from '../logging/log.ts';
import type { Parser } from '../parsing/parser.ts';
import type { Implementer } from './implementer.ts';
import type { Session } from './session.ts';

interface LaterTools {
  readonly appDataFolder: string;
  readonly backups: BackupTools;
  readonly layouts: LayoutStore;
  readonly parser: Parser;
  readonly rescue: Rescue;
  readonly write: WriteInProcess;
  readonly who: () => string | null;
  readonly now: () => string;
  readonly log: Log;
}

/**
 * The procedures of screens that nobody sees at the start. Their code is read when the first of each
 * is called: it is the greater part of the engine, and opening a plan does not wait for it.
 */
export function createLaterProcedures(os: Implementer, session: Session, tools: LaterTools) {
  const { appDataFolder, backups, layouts, parser, rescue, write, who, now, log } = tools;
  return {
    resolution: os.resolution.lazy(
      once(async () => {
        const { createResolutionProcedures } =
          await import('../resolution/resolutionProcedures.ts');
        return { default: createResolutionProcedures(os, session, parser, log) };
      }),
    ),
    timeline: os.timeline.lazy(
      once(async () => {
        const { createTimelineProcedures } = await import('../timeline/timelineProcedures.ts');
        return { default: createTimelineProcedures(os, session, log) };
      }),
    ),
    agencies: os.agencies.lazy(
      once(async () => {
        const { createAgencyProcedures } = await import('../agencies/agencyProcedures.ts');
        return { default: createAgencyProcedures(os, session, { parser, backups }, log) };
      }),
    ),
    checks: os.checks.lazy(
      once(async () => {
        const { createCheckProcedures } = await import('../checks/checkProcedures.ts');
        return { default: createCheckProcedures(os, session, who, log) };
      }),
    ),
    imports: os.imports.lazy(
      once(async () => {
        const { createImportProcedures } = await import('../imports/importProcedures.ts');
        const { createMappingStore } = await import('../imports/mappingStore.ts');
        const mappings = createMappingStore(appDataFolder);
        return { default: createImportProcedures(os, session, { parser, backups, mappings }, log) };
      }),
    ),
    annexes: os.annexes.lazy(
      once(async () => {
        const { createAnnexProcedures } = await import('../annexes/annexProcedures.ts');
        return { default: createAnnexProcedures(os, session, { layouts, write }, log) };
      }),
    ),
    handoffs: os.handoffs.lazy(
      once(async () => {
        const { createHandoffProcedures } = await import('../handoffs/handoffProcedures.ts');
        const handoffTools = { parser, backups, layouts, now };
        return { default: createHandoffProcedures(os, session, handoffTools, log) };
      }),
    ),
    reports: os.reports.lazy(
      once(async () => {
        const { createReportProcedures } = await import('../reports/reportProcedures.ts');
        return { default: createReportProcedures(os, session, { write, now }, log) };
      }),
    ),
    versions: os.versions.lazy(
      once(async () => {
        const { createVersionProcedures } = await import('../versions/versionProcedures.ts');
        return { default: createVersionProcedures(os, session, backups, appDataFolder) };
      }),
    ),
    damage: os.damage.lazy(
      once(async () => {
        const { createDamageProcedures } = await import('../damage/damageProcedures.ts');
        return { default: createDamageProcedures(os, session, rescue, log) };
      }),
    ),
  };
}

/** Each handler of calls loads for itself; what is made keeps state, so there is one for all. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => (loaded ??= load());
}
