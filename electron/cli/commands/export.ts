import { resolve } from 'node:path';

import { annexesWithRows } from '#shared/annexes/composeAnnex.ts';
import type { AnnexEdition, AnnexLayout } from '#shared/annexes/layout.ts';
import { annexEditions } from '#shared/annexes/layout.ts';
import { usualLayout } from '#shared/annexes/layouts.ts';
import { translate } from '#shared/messages/translate.ts';

import { exportAnnex } from '../../annexes/exportAnnex.ts';
import { importLayout } from '../../annexes/layoutFile.ts';
import { createLayoutStore } from '../../annexes/layoutStore.ts';
import { createProcessWriter } from '../../annexes/writeInProcess.ts';
import { findAppDataFolder } from '../../appData/appDataFolder.ts';
import { sourceHelpers } from '../../processes/forkProcess.ts';
import { UsageError } from '../command.ts';
import type { Command, OptionValue } from '../command.ts';
import { jobOf } from '../jobOf.ts';
import { textOption } from '../readOptions.ts';
import { withWorkbook } from '../withWorkbook.ts';

export const exportCommand: Command = {
  usage:
    'export PLAN.dauviec OUT.xlsx|.docx|.pdf [--layout party-2026|party-2018|nd30|FILE.json] [--edition draft|issued]',
  words: { least: 2, most: 2 },
  options: { layout: { type: 'string' }, edition: { type: 'string' } },
  async run([path = '', out = ''], options, context) {
    const edition = editionOption(options['edition']);
    const chosen = await layoutOption(options['layout']);
    const { rows } = await withWorkbook(path, (workbook) => {
      const snapshot = workbook.snapshot();
      const layout = chosen ?? usualLayout(snapshot.plan.year);
      return exportAnnex(
        workbook,
        { path: resolve(out), replace: true },
        { annexes: annexesWithRows(snapshot), layout, edition },
        createProcessWriter(sourceHelpers.writer),
        jobOf(context),
      );
    });
    return {
      json: { file: out, rows },
      text: () => translate('cli.exported', { file: out, rows }),
    };
  },
};

function editionOption(value: OptionValue): AnnexEdition {
  const name = textOption(value) ?? 'issued';
  const edition = annexEditions.find((one) => one === name);
  if (edition === undefined) throw new UsageError(`--edition ${name}`);
  return edition;
}

/** An official layout, one that the office has saved, by its name, or a file. Null: the usual one. */
async function layoutOption(value: OptionValue): Promise<AnnexLayout | null> {
  const name = textOption(value);
  if (name === null) return null;
  const known = createLayoutStore(findAppDataFolder()).list();
  const layout = known.find((one) => one.id === name || one.name === name);
  if (layout !== undefined) return layout;
  if (!/\.json$/iu.test(name)) throw new UsageError(`--layout ${name}`);
  return importLayout(resolve(name));
}
