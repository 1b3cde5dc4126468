import type { AgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import type { PeriodContext } from '#shared/periods/period.ts';
import type { PeriodKey } from '#shared/periods/periodKey.ts';
import { readTaskCodes } from '#shared/targets/linkedTasks.ts';
import { readDue } from '#shared/targets/readDue.ts';
import type { PeriodField, TargetFields } from '#shared/targets/targetCells.ts';
import { readChoice } from '#shared/targets/targetChoices.ts';
import type { ChoiceWords } from '#shared/targets/targetChoices.ts';
import {
  formatNumber,
  rangeWords,
  readNumber,
  readRange,
  readYear,
  typedNumber,
  typedRange,
} from '#shared/targets/targetNumbers.ts';
import { valueOrBefore } from '#shared/tasks/progressCells.ts';

import type { CellEditing } from '../grid/gridColumn.ts';
import type { TargetLine } from './targetLine.ts';

export type { TargetFields };

type TargetEditing = CellEditing<TargetLine, TargetFields>;

/** Cells that hold nothing but a value: words that are none leave them as they were. */
export type ValueField = NumberField | 'period' | 'value' | 'baselineYear' | 'due';

export type NumberField = 'assigned' | 'stretch' | 'base' | 'forecast';

export type ChoiceField = 'kind' | 'direction' | 'accumulates';

/** A target keeps its name: an emptied cell holds what it held before. `newName` stands for none. */
export function nameEditing(newName: string): TargetEditing {
  return {
    read: ({ target }) => ({ name: target.name }),
    text: ({ target }) => target.name,
    opensWith: ({ target }) => (target.name === newName ? '' : target.name),
    write: (text, { target }) => ({ name: cleanText(text) || target.name }),
  };
}

export const unitEditing: TargetEditing = {
  read: ({ target }) => ({ unit: target.unit }),
  text: ({ target }) => target.unit ?? '',
  write: (text) => ({ unit: cleanText(text) || null }),
};

export function choiceEditing<Field extends ChoiceField>(
  field: Field,
  choices: readonly ChoiceWords<NonNullable<TargetFields[Field]>>[],
): TargetEditing {
  const nameOf = ({ target }: TargetLine): string =>
    choices.find(({ value }) => value === target[field])?.name ?? '';
  return {
    read: ({ target }) => ({ [field]: target[field] }),
    text: nameOf,
    // The list shows all choices, with the current one marked.
    opensWith: () => '',
    write(text, { target }) {
      const read = (typed: string) => readChoice(typed, choices);
      return { [field]: valueOrBefore<TargetFields[Field]>(text, read, target[field]) };
    },
  };
}

export const rangeEditing: TargetEditing = {
  read: ({ target: { value, upper } }) => ({ value, upper }),
  text: ({ target }) => typedRange(target),
  write(text, { target: { value, upper } }) {
    if (text.trim() === '') return { value: null, upper: null };
    return readRange(text) ?? { value, upper };
  },
};

export function numberEditing(field: NumberField): TargetEditing {
  return {
    read: ({ target }) => ({ [field]: target[field] }),
    text: ({ target }) => numberText(target[field]),
    write: (text, { target }) => ({ [field]: valueOrBefore(text, readNumber, target[field]) }),
  };
}

/** A cell of one period; the others of its target stay as they are. */
export function periodEditing(field: PeriodField, period: PeriodKey): TargetEditing {
  const valueOf = ({ target }: TargetLine): number | null => target[field][period] ?? null;
  return {
    read: (line) => ({ [field]: { [period]: valueOf(line) } }),
    text: (line) => numberText(valueOf(line)),
    write: (text, line) => ({
      [field]: { [period]: valueOrBefore(text, readNumber, valueOf(line)) },
    }),
  };
}

export function wordsEditing(field: 'reached' | 'note'): TargetEditing {
  return {
    read: ({ target }) => ({ [field]: target[field] }),
    text: ({ target }) => target[field] ?? '',
    write: (text) => ({ [field]: cleanText(text) || null }),
  };
}

/** Words that name several agencies stay as typed, and are marked. */
export function leadEditing(recogniser: AgencyRecogniser): TargetEditing {
  return {
    read: ({ target }) => ({ lead: target.lead }),
    text: ({ target }) => target.lead?.text ?? '',
    holdsNames: true,
    write(text) {
      const words = cleanText(text);
      const [only, ...others] = recogniser.recognise(words);
      if (words === '') return { lead: null };
      const isOne = only !== undefined && others.length === 0;
      return { lead: isOne ? only : { text: words, agency: null } };
    },
  };
}

/** Tasks by their codes; what is no code of a task is left out. */
export function tasksEditing(
  codes: () => readonly string[],
  idOfCode: (code: string) => string | null,
): TargetEditing {
  return {
    read: ({ target }) => ({ tasks: [...target.tasks] }),
    text: ({ tasks }) => tasks.map(({ code }) => code).join('; '),
    write(text, { target }) {
      const tasks = readTaskCodes(text, codes()).flatMap((code) => idOfCode(code) ?? []);
      return { tasks: tasks.length === 0 && cleanText(text) !== '' ? [...target.tasks] : tasks };
    },
  };
}

export const yearEditing: TargetEditing = {
  read: ({ target }) => ({ baselineYear: target.baselineYear }),
  text: ({ target }) => String(target.baselineYear ?? ''),
  write: (text, { target }) => ({
    baselineYear: valueOrBefore(text, readYear, target.baselineYear),
  }),
};

export function dueEditing(context: PeriodContext): TargetEditing {
  return {
    read: ({ target }) => ({ due: target.due }),
    text: ({ target }) => dayText(target.due),
    write: (text, { target }) => ({
      due: valueOrBefore(text, (typed) => readDue(typed, context), target.due),
    }),
  };
}

export function dayText(day: string | null): string {
  return day === null ? '' : formatDay(day);
}

function numberText(value: number | null): string {
  return value === null ? '' : typedNumber(value);
}

/** What would be written for typed words, as the cell shows it; null: they can't be read. */
export function wordsOfTyped(
  field: ValueField,
  typed: string,
  context: PeriodContext,
): string | null {
  if (field === 'value') {
    const range = readRange(typed);
    return range === null ? null : rangeWords(range);
  }
  if (field === 'due') {
    const day = readDue(typed, context);
    return day === null ? null : formatDay(day);
  }
  const number = field === 'baselineYear' ? readYear(typed) : readNumber(typed);
  if (number === null) return null;
  return field === 'baselineYear' ? String(number) : formatNumber(number);
}

/** What was typed for an edit, to be shown when it could not be written. */
export function typedWords(fields: TargetFields): string {
  const { name = null, unit = null, value = null, upper = null } = fields;
  const { assigned = null, stretch = null, baselineYear = null, due = null } = fields;
  const { base = null, forecast = null, planned = {}, actual = {} } = fields;
  const { reached = null, note = null, lead = null } = fields;
  return [
    name,
    unit,
    rangeWords({ value, upper }),
    numberText(assigned),
    numberText(stretch),
    String(baselineYear ?? ''),
    dayText(due),
    ...[base, forecast, ...Object.values(planned), ...Object.values(actual)].map(numberText),
    reached,
    note,
    lead?.text ?? null,
  ]
    .filter((words) => words !== null && words !== '')
    .join('; ');
}

function cleanText(text: string): string {
  return text.normalize('NFC').trim();
}
