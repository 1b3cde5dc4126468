import { basename, extname, resolve } from 'node:path';

import { translate } from '#shared/messages/translate.ts';

import { loadDirectory } from '../../agencies/directories.ts';
import { createWorkbookFile } from '../../workbook/createWorkbookFile.ts';
import { systemTime } from '../../workbook/openWorkbook.ts';
import { UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import { dayOption, textOption, yearOption } from '../readOptions.ts';

export const newCommand: Command = {
  usage: 'new PLAN.dauviec [--title T] [--year Y] [--issued D] [--directory ben-tre-2020]',
  words: { least: 1, most: 1 },
  options: {
    title: { type: 'string' },
    year: { type: 'string' },
    issued: { type: 'string' },
    directory: { type: 'string' },
  },
  async run([path = ''], options, { today }) {
    const directory = textOption(options['directory']);
    if (options['title'] === '') throw new UsageError('--title');
    const plan = {
      title: textOption(options['title']) ?? basename(path, extname(path)),
      year: yearOption(options['year']) ?? Number(today.slice(0, 4)),
      issued: dayOption('issued', options['issued']),
    };
    const agencies = directory === null ? [] : loadDirectory(directory);
    await createWorkbookFile(resolve(path), { plan, agencies, replace: false, now: systemTime });
    return {
      json: { plan, agencies: agencies.length },
      text: translate('cli.created', { file: path, agencies: agencies.length }),
    };
  },
};
