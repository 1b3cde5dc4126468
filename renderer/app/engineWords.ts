import type { TFunction } from 'i18next';

import { createRetelling } from '#shared/messages/createRetelling.ts';
import type { MessageParams } from '#shared/userError.ts';

import { sayIn } from './translateKey.ts';

type Words = (sentence: string, t: TFunction) => string;

/** What is to be known of a cell of a table that is imported. */
export const problemWords = retelling('spreadsheet.problems', 'spreadsheet.reasons');

/** Why a row of an import is left out. */
export const skippedWords = retelling('importPlan.skipped', 'spreadsheet.reasons');

/** What is to be known of a returned file, its rows and cells. */
export const returnedWords = retelling(
  'returns.notes',
  'returns.doubts',
  'returns.problems',
  'returns.files',
);

/** A group of tasks that has no name of its own: a quarter, or those without an agency. */
export const groupWords = retelling('reports.none', 'reports.quarter');

/** Folders that the file dialog offers. */
export const placeWords = retelling('files');

/** What may be filled into an error or the name of a step that is a text of the program itself. */
const retellParam: Readonly<Partial<Record<string, Words>>> = {
  field: retelling('fields'),
  who: retelling('access.somebody'),
  place: retelling('access.thisMachine', 'access.otherMachine', 'access.machine'),
  why: retelling('access'),
  fault: retelling('agencies.succession.faults'),
  kind: retelling('agencies.successionKinds'),
};

/** Parameters that came along with a key, in the language of the window. */
export function paramWords(params: MessageParams, t: TFunction): MessageParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? (retellParam[name]?.(value, t) ?? value) : value,
    ]),
  );
}

function retelling(...paths: readonly string[]): Words {
  const retell = createRetelling(...paths);
  return (sentence, t) => retell(sentence, sayIn(t));
}
