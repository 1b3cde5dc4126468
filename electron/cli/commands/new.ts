import { basename, extname, resolve } from 'node:path';

import type { SettledDirectory } from '#shared/agencies/settleDirectory.ts';
import { translate } from '#shared/messages/translate.ts';

import { agenciesFromTable } from '../../agencies/agenciesFromTable.ts';
import { loadDirectory } from '../../agencies/directories.ts';
import { readRawTable } from '../../imports/readRawTable.ts';
import { inspectTable } from '../../spreadsheet/inspectTable.ts';
import { createWorkbookFile } from '../../workbook/createWorkbookFile.ts';
import { systemTime } from '../../workbook/openWorkbook.ts';
import { UsageError } from '../command.ts';
import type { Command, CommandContext, OptionValue } from '../command.ts';
import { jobOf } from '../jobOf.ts';
import { dayOption, textOption, yearOption } from '../readOptions.ts';

export const newCommand: Command = {
  usage:
    'new PLAN.dauviec [--title T] [--year Y] [--issued D] [--agencies FILE.xlsx | --directory ben-tre-2020]',
  words: { least: 1, most: 1 },
  options: {
    title: { type: 'string' },
    year: { type: 'string' },
    issued: { type: 'string' },
    agencies: { type: 'string' },
    directory: { type: 'string' },
  },
  async run([path = ''], options, context) {
    if (options['title'] === '') throw new UsageError('--title');
    const plan = {
      title: textOption(options['title']) ?? basename(path, extname(path)),
      year: yearOption(options['year']) ?? Number(context.today.slice(0, 4)),
      issued: await dayOption('issued', options['issued']),
    };
    const { agencies, problems } = await readAgencies(options, context);
    await createWorkbookFile(resolve(path), { plan, agencies, replace: false, now: systemTime });
    return {
      json: { plan, agencies: agencies.length, problems },
      text: () =>
        [
          translate('cli.created', { file: path, agencies: agencies.length }),
          ...problems.map(({ code, ...where }) =>
            translate(`cli.directoryProblems.${code}`, where),
          ),
        ].join('\n'),
    };
  },
};

async function readAgencies(
  options: Readonly<Record<string, OptionValue>>,
  context: CommandContext,
): Promise<SettledDirectory> {
  const directory = textOption(options['directory']);
  // A path is passed on as it is written.
  const table = options['agencies'];
  if (typeof table !== 'string') {
    return { agencies: directory === null ? [] : loadDirectory(directory), problems: [] };
  }
  if (directory !== null) throw new UsageError('--agencies, --directory');
  const year = Number(context.today.slice(0, 4));
  const understanding = { year, issued: null };
  const raw = await readRawTable(context.parser, { path: table }, jobOf(context));
  return agenciesFromTable(inspectTable(basename(table), raw, understanding));
}
