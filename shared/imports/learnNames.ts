import type { Agency } from '../agencies/agency.ts';
import type { Owner } from '../agencies/owner.ts';
import { withAlias } from '../agencies/withAlias.ts';
import { choicesFor, nameKey } from './answers.ts';
import type { Answer } from './answer.ts';
import { newAgency, newAgencyId } from './mergeAgencies.ts';

/** A directory with the names and agencies that answers give it. */
export interface LearnedDirectory {
  /** Those that were there come first; new ones have an id of their own for now, and no place. */
  readonly agencies: readonly Agency[];
  /** The agency that words are by the answers, by `nameKey` of the words. */
  readonly meant: ReadonlyMap<string, string>;
}

/** What a directory becomes by answers to names that it does not know. */
export function learnNames(
  agencies: readonly Agency[],
  answers: readonly Answer[],
): LearnedDirectory {
  const directory = new Map(agencies.map((agency) => [agency.id, agency]));
  const byName = new Map(agencies.map(({ id, name }) => [nameKey(name), id]));
  const meant = new Map<string, string>();

  function learn(id: string, words: string): void {
    const agency = directory.get(id);
    if (agency === undefined) return;
    meant.set(nameKey(words), id);
    directory.set(id, withAlias(agency, words));
  }

  for (const [words, choice] of choicesFor(answers, 'agency-unknown')) {
    if (choice.do === 'match') learn(choice.agency, words);
    if (choice.do === 'add') {
      const key = nameKey(choice.name);
      const known = byName.get(key);
      const id = known ?? newAgencyId(choice.name);
      if (known === undefined) directory.set(id, newAgency(choice.name, choice.short));
      byName.set(key, id);
      learn(id, words);
    }
  }
  return { agencies: [...directory.values()], meant };
}

type Recognise = (cell: string) => readonly Owner[];

/**
 * Recognises owners as answered: a learnt name also where two agencies bear it, and words that shall
 * stand in the place of others.
 */
export function recogniseAsAnswered(
  recognise: Recognise,
  { meant }: LearnedDirectory,
  answers: readonly Answer[],
): Recognise {
  const replaced = new Map(
    [...choicesFor(answers, 'agency-unknown')].flatMap(([words, choice]): [string, string][] =>
      choice.do === 'replace' ? [[nameKey(words), choice.with]] : [],
    ),
  );
  if (meant.size === 0 && replaced.size === 0) return recognise;
  return (cell) =>
    recognise(cell).flatMap((owner): readonly Owner[] => {
      if (owner.agency !== null) return [owner];
      const key = nameKey(owner.text);
      const words = replaced.get(key);
      if (words !== undefined) return recognise(words);
      return [{ ...owner, agency: meant.get(key) ?? null }];
    });
}

/** The answers about names that some owners bear, of all of them. */
export function usedAnswers(
  answers: readonly Answer[],
  owners: readonly Owner[],
): readonly Answer[] {
  const names = new Set(owners.map(({ text }) => nameKey(text)));
  const ids = new Set(owners.map(({ agency }) => agency));
  return answers.filter(
    ({ value, choice }) =>
      names.has(nameKey(value)) || (choice.do === 'add' && ids.has(newAgencyId(choice.name))),
  );
}
