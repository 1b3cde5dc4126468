import { resolve } from 'node:path';

import type { Agency } from '#shared/agencies/agency.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import { translate } from '#shared/messages/translate.ts';
import { UserError } from '#shared/userError.ts';

import { planRound, sendRound } from '../../handoffs/sendRound.ts';
import { systemTime } from '../../workbook/openWorkbook.ts';
import type { Command, OptionValue } from '../command.ts';
import { jobOf } from '../jobOf.ts';
import { dayOption } from '../readOptions.ts';
import { withWorkbook } from '../withWorkbook.ts';

const noLetters = { find: () => null };

export const sendCommand: Command = {
  usage: 'send PLAN.dauviec OUTDIR [--agency NAME]… [--due D]',
  words: { least: 2, most: 2 },
  options: { agency: { type: 'string', multiple: true }, due: { type: 'string' } },
  async run([path = '', out = ''], options, context) {
    const due = await dayOption('due', options['due']);
    const names = namesOption(options['agency']);
    const { sent, plan } = await withWorkbook(path, async (workbook) => {
      const all = { agencies: null, sections: null };
      const directory = workbook.snapshot().agencies;
      const everybody = planRound(workbook, all, context.today).recipients;
      const recipients = new Set(everybody.map(({ agency }) => agency));
      const agencies = names?.map((name) => findRecipient(name, directory, recipients)) ?? null;
      const choice = { ...all, agencies };
      const order = { ...choice, name: null, due, sentOn: context.today, letter: null };
      const destination = { kind: 'folder', path: resolve(out), replace: false } as const;
      const tools = { now: systemTime, layouts: noLetters };
      return {
        plan: planRound(workbook, choice, context.today),
        sent: await sendRound(workbook, order, destination, tools, jobOf(context)),
      };
    });
    const files = plan.recipients
      .filter(({ isChosen }) => isChosen)
      .map(({ name, file, lead, support }) => ({ file, agency: name, lead, support }));
    const gaps = plan.gaps.map(({ kind, code, owner }) => ({ kind, task: code, owner }));
    return {
      json: { round: sent.number, folder: out, due, files, gaps },
      text: () =>
        [
          translate('cli.sent', { round: sent.number, count: files.length, folder: out }),
          ...plan.gaps.map(({ kind, code, owner }) => {
            const gap = translate(`handoffs.gaps.${kind}`, { code, owner: owner ?? '' });
            return `  ${gap}`;
          }),
        ].join('\n'),
    };
  },
};

/** Null when none is named: all that lead a task. */
function namesOption(value: OptionValue): string[] | null {
  return Array.isArray(value) ? value.map((name) => String(name).normalize('NFC')) : null;
}

/** The agency that is meant, by any of its names. */
function findRecipient(
  name: string,
  directory: readonly Agency[],
  recipients: ReadonlySet<string>,
): string {
  const [owner] = createAgencyRecogniser(directory).recognise(name);
  const agency = owner?.agency ?? null;
  if (agency === null || !recipients.has(agency))
    throw new UserError('agencyNotRecipient', { name });
  return agency;
}
