import { translate } from '#shared/messages/translate.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { beforeRules, type BeforeRule, type Period } from '#shared/periods/period.ts';

import { UsageError } from '../command.ts';
import type { Command, OptionValue } from '../command.ts';
import { dayOption, textOption, yearOption } from '../readOptions.ts';

export const periodCommand: Command = {
  usage: 'period TEXT… [--year Y] [--issued D] [--before strict|inclusive]',
  words: { least: 1, most: Infinity },
  options: { year: { type: 'string' }, issued: { type: 'string' }, before: { type: 'string' } },
  async run(texts, options, { today }) {
    const year = yearOption(options['year']) ?? Number(today.slice(0, 4));
    const issued = await dayOption('issued', options['issued']);
    const context = { year, issued, beforeRule: beforeOption(options['before']) };
    const periods = texts.map((text) => parsePeriod(text.normalize('NFC'), context));
    return { json: periods, text: () => periods.map(describe).join('\n') };
  },
};

function beforeOption(value: OptionValue): BeforeRule | null {
  const text = textOption(value);
  if (text === null) return null;
  const rule = beforeRules.find((known) => known === text);
  if (rule === undefined) throw new UsageError(`--before ${text}`);
  return rule;
}

function describe({ raw, kind, start, due, condition }: Period): string {
  const days = [start, due].map((day) => (day === null ? '…' : formatDay(day))).join(' – ');
  return `${raw}\t${translate(`cli.periodKinds.${kind}`)}\t${condition ?? days}`;
}
