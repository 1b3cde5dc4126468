import { translate } from '#shared/messages/translate.ts';
import type { InspectedSheet, Inspection } from '#shared/spreadsheet/inspection.ts';

import { inspectionContext, inspectTable } from '../../spreadsheet/inspectTable.ts';
import type { Command, CommandContext } from '../command.ts';
import { jobOf } from '../jobOf.ts';
import { mappingOption } from '../mappingOption.ts';
import { dayOption, textOption, yearOption } from '../readOptions.ts';
import { withWorkbook } from '../withWorkbook.ts';

export const inspectCommand: Command = {
  usage: 'inspect TABLE.xlsx [--plan PLAN.dauviec] [--mapping FILE.json] [--year Y] [--issued D]',
  words: { least: 1, most: 1 },
  options: {
    plan: { type: 'string' },
    mapping: { type: 'string' },
    year: { type: 'string' },
    issued: { type: 'string' },
  },
  async run([path = ''], options, context) {
    const mapping = await mappingOption(options['mapping']);
    const { agencies, plan } = await readPlan(textOption(options['plan']), context);
    const periodContext = {
      year: yearOption(options['year']) ?? plan.year,
      issued: dayOption('issued', options['issued']) ?? plan.issued,
      beforeRule: plan.beforeRule,
    };
    const inspection = await inspectTable(
      context.parser,
      path,
      inspectionContext(agencies, { ...periodContext, columns: plan.columns }),
      jobOf(context),
      mapping,
    );
    return { json: inspection, text: describe(inspection) };
  },
};

async function readPlan(path: string | null, { today }: CommandContext) {
  if (path !== null) return await withWorkbook(path, (workbook) => workbook.snapshot());
  const year = Number(today.slice(0, 4));
  return { agencies: [], plan: { year, issued: null, beforeRule: null, columns: null } };
}

function describe({ sheets }: Inspection): string {
  return sheets.flatMap(describeSheet).join('\n');
}

function describeSheet({ name, kind, rows, problems }: InspectedSheet): string[] {
  const count = (type: string): number => rows.filter((row) => row.type === type).length;
  const counts = {
    sheet: name,
    kind: translate(`cli.sheetKinds.${kind}`),
    sections: count('section'),
    rows: rows.length - count('section'),
    problems: problems.length,
  };
  return [
    translate('cli.inspected', counts),
    ...problems.map(({ cell, message }) => translate('cli.problem', { cell, message })),
  ];
}
