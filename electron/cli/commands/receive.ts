import { translate } from '#shared/messages/translate.ts';
import type { UserError } from '#shared/userError.ts';

import { applyReturn } from '../../handoffs/returns/applyReturn.ts';
import { assignReturn } from '../../handoffs/returns/assignReturn.ts';
import { applyRules, decideAll } from '../../handoffs/returns/decideReturn.ts';
import type { ApplyRule } from '../../handoffs/returns/decideReturn.ts';
import { describeFile, looksLike } from '../../handoffs/returns/describeFile.ts';
import type { FileReport } from '../../handoffs/returns/describeFile.ts';
import { receiveFiles } from '../../handoffs/returns/receiveFiles.ts';
import { createReturnsReader } from '../../handoffs/returns/returnsNow.ts';
import type { BackupTools } from '../../backups/makeBackup.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { UsageError } from '../command.ts';
import type { Command, CommandContext, OptionValue } from '../command.ts';
import { jobOf } from '../jobOf.ts';
import { textOption } from '../readOptions.ts';
import { withWorkbook } from '../withWorkbook.ts';

export const receiveCommand: Command = {
  usage: 'receive PLAN.dauviec FILE… [--apply none|safe|all]',
  words: { least: 2, most: Infinity },
  options: { apply: { type: 'string' } },
  async run([path = '', ...paths], options, context) {
    const rule = ruleOption(options['apply']);
    const { files, applied, failure } = await withWorkbook(path, (workbook, backups) =>
      receive(workbook, backups, { paths, rule }, context),
    );
    return {
      failure,
      json: { files, applied },
      text: () =>
        [...files.flatMap(describe), translate('returns.cli.applied', { applied })].join('\n'),
    };
  },
};

async function receive(
  workbook: Workbook,
  backups: BackupTools,
  { paths, rule }: { readonly paths: readonly string[]; readonly rule: ApplyRule },
  context: CommandContext,
): Promise<{ files: FileReport[]; applied: number; failure: UserError | null }> {
  const readReturns = createReturnsReader();
  const { parser, today, signal } = context;
  // Before anything: what is stopped from here on leaves the workbook as it was.
  if (rule !== 'none') await workbook.backUp('merge', backups, { signal });
  const request = { paths, receivedOn: today, mayAssign: false };
  const { files } = await receiveFiles(
    workbook,
    readReturns(workbook),
    parser,
    request,
    jobOf(context),
  );
  const isOneUsable = files.some(({ error }) => error === null);
  const reports = files.map((file) => describeFile(file, readReturns(workbook), rule));
  let applied = 0;
  if (rule !== 'none') {
    const ids = [...new Set(files.flatMap(({ return: id }) => (id === null ? [] : [id])))];
    for (const id of ids) {
      // Only who lets theirs win says with it that a file is what it looks like.
      const only = rule === 'all' ? looksLike(readReturns(workbook).find(id)) : null;
      if (only !== null) assignReturn(workbook, readReturns(workbook), id, only.id);
      const decisions = decideAll(readReturns(workbook).find(id), rule);
      if (decisions.size > 0) workbook.returns.decide(id, decisions);
      applied += applyReturn(workbook, readReturns, id, null).applied;
    }
  }
  return { files: reports, applied, failure: isOneUsable ? null : (files[0]?.error ?? null) };
}

function ruleOption(value: OptionValue): ApplyRule {
  const rule = textOption(value) ?? 'none';
  const known = applyRules.find((one) => one === rule);
  if (known === undefined) throw new UsageError(`--apply ${rule}`);
  return known;
}

function describe({ file, agency, round, changes, problems, ...counts }: FileReport): string[] {
  const conflicts = changes.filter(({ state }) => state === 'conflict').length;
  const head =
    agency === null || round === null
      ? translate('returns.cli.notOurs', { file })
      : translate('returns.cli.file', {
          ...{ file, agency, round, conflicts },
          ...{ matched: counts.matched, added: counts.added, missing: counts.missing },
          changes: changes.length,
        });
  return [
    head,
    ...problems.map(({ cell, message }) =>
      cell === '' ? `  ${message}` : `  ${cell}: ${message}`,
    ),
  ];
}
