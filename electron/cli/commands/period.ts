import { formatDay } from '#shared/periods/formatDay.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import type { Period } from '#shared/periods/period.ts';

import type { Command } from '../command.ts';
import { dayOption, yearOption } from '../readOptions.ts';

export const periodCommand: Command = {
  usage: 'period TEXT… [--year Y] [--issued D]',
  words: { least: 1, most: Infinity },
  options: { year: { type: 'string' }, issued: { type: 'string' } },
  run(texts, options, { today }) {
    const year = yearOption(options['year']) ?? Number(today.slice(0, 4));
    const issued = dayOption('issued', options['issued']);
    const periods = texts.map((text) => parsePeriod(text.normalize('NFC'), { year, issued }));
    return { json: periods, text: periods.map(describe).join('\n') };
  },
};

function describe({ raw, kind, start, due, condition }: Period): string {
  const days = [start, due].map((day) => (day === null ? '…' : formatDay(day))).join(' – ');
  return `${raw}\t${kind}\t${condition ?? days}`;
}
