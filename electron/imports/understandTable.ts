import type { Agency } from '#shared/agencies/agency.ts';
import type { Understood } from '#shared/contract/importContract.ts';
import type { Answer } from '#shared/imports/answer.ts';
import { answerInspection } from '#shared/imports/answerInspection.ts';
import { learnNames, recogniseAsAnswered } from '#shared/imports/learnNames.ts';
import type { Mapping } from '#shared/imports/mapping.ts';
import { mergeAgencies } from '#shared/imports/mergeAgencies.ts';
import { createOffers } from '#shared/imports/offerChoices.ts';
import { createOriginals } from '#shared/imports/originals.ts';
import type { FindOriginals } from '#shared/imports/originals.ts';
import { summariseSheet } from '#shared/imports/summariseSheet.ts';
import type { InspectedAgency, Inspection } from '#shared/spreadsheet/inspection.ts';
import { convertedSamples } from '#shared/spreadsheet/decodeWorkbook.ts';
import { understandWorkbook } from '#shared/spreadsheet/understandWorkbook.ts';
import type { WorkbookUnderstanding } from '#shared/spreadsheet/understandWorkbook.ts';

import { inspectionContext } from '../spreadsheet/inspectTable.ts';
import type { RecognisingContext } from '../spreadsheet/inspectTable.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { HeldTable } from './heldTables.ts';

/** What a table says by the mapping and the answers, read against a revision of the workbook. */
export interface Understanding {
  readonly mapping: Mapping;
  readonly answers: readonly Answer[];
  readonly revision: number;
  readonly understood: WorkbookUnderstanding;
  /** The same as answers have it. */
  readonly inspection: Inspection;
  readonly originalsOf: FindOriginals;
  /** With the names that answers and lists of agencies give. */
  readonly context: RecognisingContext;
  /** As the workbook has it. */
  readonly agencies: readonly Agency[];
}

/** Understands a held table, unless it was understood just so. */
export function understandTable(
  table: Pick<HeldTable, 'file' | 'raw' | 'understanding'>,
  workbook: Pick<Workbook, 'overview'>,
  mapping: Mapping,
  answers: readonly Answer[],
): Understanding {
  const { agencies, plan, revision } = workbook.overview();
  const before = table.understanding;
  if (before?.revision === revision && isSame(before, { mapping, answers })) return before;

  function inspect(
    directory: readonly Agency[],
  ): Pick<Understanding, 'understood' | 'inspection' | 'context'> {
    const learned = learnNames(directory, answers);
    const known = inspectionContext(learned.agencies, plan);
    const context = { ...known, recognise: recogniseAsAnswered(known.recognise, learned, answers) };
    const understood = understandWorkbook(table.file, table.raw, context, mapping);
    const inspection = answerInspection(understood.inspection, answers, context);
    return { understood, inspection, context };
  }

  const alone = inspect(agencies);
  const listed = listedAgencies(alone.inspection);
  const all = listed.length === 0 ? alone : inspect(mergeAgencies(agencies, listed).agencies);
  const originalsOf = createOriginals(table.raw, all.understood.raw, all.inspection.sheets);
  table.understanding = { mapping, answers, revision, agencies, originalsOf, ...all };
  return table.understanding;
}

/** Agencies that come in together with tasks are known to these. */
function listedAgencies({ sheets }: Inspection): InspectedAgency[] {
  if (!sheets.some(({ kind }) => kind === 'tasks')) return [];
  return sheets
    .filter(({ hidden }) => !hidden)
    .flatMap(({ rows }) => rows.filter((row) => row.type === 'agency'));
}

function isSame(
  known: Pick<Understanding, 'mapping' | 'answers'>,
  { mapping, answers }: Pick<Understanding, 'mapping' | 'answers'>,
): boolean {
  return JSON.stringify([known.mapping, known.answers]) === JSON.stringify([mapping, answers]);
}

/** What the window is told of it. */
export function summarise(
  { raw }: HeldTable,
  { understood, inspection, context, agencies }: Understanding,
): Understood {
  const choicesOf = createOffers({ ...context, agencies });
  return {
    encoding: inspection.encoding,
    converted: convertedSamples(raw, understood.raw),
    sheets: understood.sheets.flatMap((sheet, index) => {
      const [rawSheet, answered] = [understood.raw.sheets[index], inspection.sheets[index]];
      if (rawSheet === undefined || answered === undefined) return [];
      return [summariseSheet({ ...sheet, raw: rawSheet, answered }, choicesOf)];
    }),
  };
}
