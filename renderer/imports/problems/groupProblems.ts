import type { UnderstoodSheet } from '#shared/contract/importContract.ts';
import type { Answer, Choice } from '#shared/imports/answer.ts';
import type { ProblemCode } from '#shared/spreadsheet/inspection.ts';

import { answerKey } from '../importDraft.ts';
import { problemTones, toneOrder } from './cellProblems.ts';
import type { ProblemTone } from './cellProblems.ts';

/** Where a problem is. */
export interface ProblemPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Problems of one kind with the same words, which one answer settles. */
export interface ProblemGroup {
  readonly key: string;
  readonly code: ProblemCode;
  readonly value: string;
  /** A sentence about the first of them. */
  readonly message: string;
  readonly choices: readonly Choice[];
  /** In the order of the sheets. */
  readonly places: readonly ProblemPlace[];
}

/** All groups of one kind. */
export interface ProblemKind {
  readonly code: ProblemCode;
  readonly tone: ProblemTone;
  readonly groups: readonly ProblemGroup[];
  /** Cells in all of its groups. */
  readonly count: number;
}

/** The problems of some sheets, the worst kinds first, within each by where they stand. */
export function groupProblems(
  sheets: readonly Pick<UnderstoodSheet, 'name' | 'problems'>[],
): ProblemKind[] {
  const groups = new Map<string, ProblemGroup & { readonly places: ProblemPlace[] }>();
  for (const { name, problems } of sheets) {
    for (const { cell, code, value, message, choices } of problems) {
      const key = answerKey({ code, value });
      const place = { sheet: name, cell };
      const group = groups.get(key);
      if (group === undefined) {
        groups.set(key, { key, code, value, message, choices, places: [place] });
      } else group.places.push(place);
    }
  }
  const kinds = Map.groupBy(groups.values(), ({ code }) => code);
  return [...kinds]
    .map(([code, ofKind]) => ({
      code,
      tone: problemTones[code],
      groups: ofKind,
      count: ofKind.reduce((sum, { places }) => sum + places.length, 0),
    }))
    .sort((left, right) => toneOrder.indexOf(left.tone) - toneOrder.indexOf(right.tone));
}

/** What can be answered for all groups of a kind at once, where more than one asks for it. */
export interface AnswerForAll {
  readonly name: 'keepAll' | 'addAll' | 'suggestAll';
  readonly answers: readonly Answer[];
}

export function answersForAll({ groups }: ProblemKind): AnswerForAll[] {
  const answersBy = (pick: (choices: readonly Choice[]) => Choice | undefined): Answer[] =>
    groups.flatMap(({ code, value, choices }) => {
      const choice = pick(choices);
      return choice === undefined ? [] : [{ code, value, choice }];
    });
  const ways: AnswerForAll[] = [
    {
      name: 'suggestAll',
      answers: answersBy(([first]) =>
        first?.do === 'replace' || first?.do === 'match' ? first : undefined,
      ),
    },
    { name: 'addAll', answers: answersBy((choices) => choices.find(isTo('add'))) },
    { name: 'keepAll', answers: answersBy((choices) => choices.find(isTo('keep'))) },
  ];
  return ways.filter(({ answers }) => answers.length > 1);
}

function isTo(does: Choice['do']): (choice: Choice) => boolean {
  return (choice) => choice.do === does;
}
