import type { TFunction } from 'i18next';

import type { Agency } from '#shared/agencies/agency.ts';
import type { Choice } from '#shared/imports/answer.ts';

/** What a choice is called: on its button (`choices`), or once it was made (`said`). */
export function choiceWords(
  choice: Choice,
  as: 'choices' | 'said',
  agencyById: ReadonlyMap<string, Agency>,
  t: TFunction,
): string {
  switch (choice.do) {
    case 'keep':
    case 'add':
    case 'split':
      return t(`imports.problems.${as}.${choice.do}`);
    case 'replace':
      return t(`imports.problems.${as}.replace`, { words: choice.with });
    case 'match': {
      const agency = agencyById.get(choice.agency);
      const name = agency?.short ?? agency?.name ?? choice.agency;
      return t(`imports.problems.${as}.match`, { agency: name });
    }
  }
}
