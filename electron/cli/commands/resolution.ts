import { translate } from '#shared/messages/translate.ts';
import { readClauses } from '#shared/resolution/readClauses.ts';

import { stopWhenCancelled } from '../../jobs/stopWhenCancelled.ts';
import { readResolution } from '../../resolution/readResolution.ts';
import { readSource } from '../../resolution/readSource.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { Command } from '../command.ts';
import { withWorkbook } from '../withWorkbook.ts';

export const resolutionCommand: Command = {
  usage: 'resolution PLAN.dauviec SOURCE [--dry-run]',
  words: { least: 2, most: 2 },
  options: { 'dry-run': { type: 'boolean' } },
  async run([path = '', sourcePath = ''], options, { parser, signal }) {
    const isDry = options['dry-run'] === true;
    const { name, clauses } = await withWorkbook(path, async (workbook) => {
      const source = await readSource(sourcePath, parser, { signal });
      if (isDry) return { name: source.name, clauses: draftClauses(source.text) };
      stopWhenCancelled(signal);
      readResolution(workbook, source, 'replace');
      return { name: source.name, clauses: storedClauses(workbook) };
    });
    return {
      json: { clauses, tasks: [], targets: [] },
      text: translate(isDry ? 'cli.resolutionTried' : 'cli.resolutionRead', {
        file: name,
        clauses: clauses.length,
      }),
    };
  },
};

function storedClauses(workbook: Workbook) {
  return workbook.snapshot().clauses.map(({ position, ...clause }) => clause);
}

/** The clauses as they would be stored in an empty workbook. */
function draftClauses(text: string) {
  return readClauses(text).map(({ parent, ...draft }, index) => ({
    id: `c${index + 1}`,
    parent: parent === null ? null : `c${parent + 1}`,
    ...draft,
  }));
}
