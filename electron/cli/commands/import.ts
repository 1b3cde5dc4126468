import { basename } from 'node:path';

import { translate } from '#shared/messages/translate.ts';
import type { ImportWay, PlannedRow } from '#shared/imports/importPlan.ts';

import { planFile } from '../../imports/planFile.ts';
import { applyTablePlan } from '../../imports/planTable.ts';
import { stopWhenCancelledMeanwhile } from '../../jobs/stopWhenCancelled.ts';
import { UsageError } from '../command.ts';
import type { Command, OptionValue } from '../command.ts';
import { jobOf } from '../jobOf.ts';
import { mappingOption } from '../mappingOption.ts';
import { textOption } from '../readOptions.ts';
import { withWorkbook } from '../withWorkbook.ts';

export const importCommand: Command = {
  usage:
    'import PLAN.dauviec TABLE.xlsx [--sheet NAME] [--mapping FILE.json] [--by code|number-title]',
  words: { least: 2, most: 2 },
  options: { sheet: { type: 'string' }, mapping: { type: 'string' }, by: { type: 'string' } },
  async run([path = '', table = ''], options, context) {
    const way = wayOption(options['by']);
    const mapping = await mappingOption(options['mapping']);
    const sheet = textOption(options['sheet']);
    const { plan, skipped } = await withWorkbook(path, async (workbook, backups) => {
      workbook.access.confirmWritable();
      const question = { path: table, mapping, sheet, way };
      const planned = await planFile(workbook, context.parser, question, jobOf(context));
      await stopWhenCancelledMeanwhile(context.signal);
      if (planned.changeSet.changes.length > 0) await workbook.backUp('import', backups);
      applyTablePlan(workbook, planned);
      return { plan: planned.summary, skipped: planned.skipped() };
    });
    const { id: _, ...summary } = plan;
    const { sections, tasks, targets, agencies } = summary;
    const file = basename(table);
    return {
      json: { file, ...summary, skipped: skipped.map(toJson) },
      text: () =>
        [
          translate('cli.imported', { file, sections, tasks, targets, agencies }),
          translate('cli.importCounts', plan.counts),
          ...skipped.map(({ sheet: name, row, because }) =>
            translate('cli.importSkipped', { sheet: name, row, because: because ?? '' }),
          ),
        ].join('\n'),
    };
  },
};

function wayOption(value: OptionValue): ImportWay {
  const by = textOption(value);
  if (by === null) return { kind: 'append', after: null };
  if (by !== 'code' && by !== 'number-title') throw new UsageError(`--by ${by}`);
  return { kind: 'update', by };
}

function toJson({ sheet, row, because }: PlannedRow) {
  return { sheet, row, because };
}
