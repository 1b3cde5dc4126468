import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { translate } from '#shared/messages/translate.ts';
import type { InspectedSheet, Inspection } from '#shared/spreadsheet/inspection.ts';

import { readRawTable } from '../../imports/readRawTable.ts';
import type { Command, CommandContext } from '../command.ts';
import { jobOf } from '../jobOf.ts';
import { mappingOption } from '../mappingOption.ts';
import { dayOption, textOption, yearOption } from '../readOptions.ts';

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
    const year = yearOption(options['year']);
    const issued = await dayOption('issued', options['issued']);
    const mapping = await mappingOption(options['mapping']);
    const { agencies, plan } = await readPlan(textOption(options['plan']), context);
    // A process of its own reads; what understands is loaded meanwhile, once that has been asked.
    const reading = readRawTable(context.parser, { path }, jobOf(context));
    const loading = nextTurn().then(() => import('../../spreadsheet/inspectTable.ts'));
    const [raw, { inspectionContext, inspectTable }] = await Promise.all([reading, loading]);
    const { columns, beforeRule } = plan;
    const calendar = { year: year ?? plan.year, issued: issued ?? plan.issued, beforeRule };
    const known = inspectionContext(agencies, { ...calendar, columns });
    const inspection = inspectTable(basename(path), raw, known, mapping);
    return { json: inspection, text: () => describe(inspection) };
  },
};

async function readPlan(path: string | null, { today }: CommandContext) {
  if (path === null) {
    const year = Number(today.slice(0, 4));
    return { agencies: [], plan: { year, issued: null, beforeRule: null, columns: null } };
  }
  const { withWorkbook } = await import('../withWorkbook.ts');
  return withWorkbook(path, (workbook) => workbook.snapshot());
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
