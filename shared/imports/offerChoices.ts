import type { Agency } from '../agencies/agency.ts';
import { suggestAgencies } from '../agencies/suggestAgencies.ts';
import type { PeriodContext } from '../periods/period.ts';
import { suggestPeriods } from '../periods/suggestPeriods.ts';
import type { InspectionProblem } from '../spreadsheet/inspection.ts';
import type { Choice } from './answer.ts';

export interface ChoiceContext extends PeriodContext {
  /** Of the workbook: an agency that is new by an answer has no id to be matched with yet. */
  readonly agencies: readonly Agency[];
}

type Offer = (problem: Pick<InspectionProblem, 'code' | 'value'>) => readonly Choice[];

const keep: Choice = { do: 'keep' };

/** What the user can do about problems, the best first; worked out once for all alike. */
export function createOffers(context: ChoiceContext): Offer {
  const offered = new Map<string, readonly Choice[]>();
  return (problem) => {
    const key = JSON.stringify([problem.code, problem.value]);
    const choices = offered.get(key) ?? choicesFor(problem, context);
    offered.set(key, choices);
    return choices;
  };
}

function choicesFor(
  { code, value }: Pick<InspectionProblem, 'code' | 'value'>,
  context: ChoiceContext,
): readonly Choice[] {
  switch (code) {
    case 'period-unclear':
    case 'date-ambiguous':
      return [...suggestPeriods(value, context).map(replaceWith), keep];
    case 'agency-unknown':
      return [
        ...suggestAgencies(value, context.agencies).map(matchWith),
        { do: 'add', name: value, short: null },
        keep,
      ];
    case 'lead-several':
      return [keep, { do: 'split' }];
    case 'lead-missing':
    case 'title-missing':
    case 'number-unclear':
    case 'value-unclear':
    case 'formula-error':
    case 'duplicate-row':
    case 'column-unmapped':
    case 'row-skipped':
    case 'colour-only':
    case 'encoding-converted':
      return [keep];
  }
}

function replaceWith(words: string): Choice {
  return { do: 'replace', with: words };
}

function matchWith({ id }: Agency): Choice {
  return { do: 'match', agency: id };
}
