import type { Agency } from '../agencies/agency.ts';
import type { Owner } from '../agencies/owner.ts';
import { translate } from '../messages/translate.ts';
import type { Task } from '../tasks/task.ts';
import { romanNumeral } from '../text/romanNumeral.ts';
import type { Party } from './reportLine.ts';

/** Whom and what tasks are counted for; the same words give the same object. */
export interface PartyReader {
  /** Where a task names none. */
  readonly none: Readonly<Record<'agency' | 'leader' | 'person' | 'section' | 'quarter', Party>>;
  lead(lead: Owner | null): Party;
  leader(words: string | null): Party;
  person(words: string | null): Party;
  /** Of a row at the top of the outline. */
  section(row: Pick<Task, 'id' | 'type' | 'title'>, number: string): Party;
  /** Of the due day, by the calendar: what is due on 31/3 was given for the first quarter. */
  quarter(due: string | null): Party;
}

export function createPartyReader(agencies: readonly Agency[]): PartyReader {
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  const none = {
    agency: noParty('agency'),
    leader: noParty('leader'),
    person: noParty('person'),
    section: noParty('section'),
    quarter: noParty('quarter'),
  };
  const known = remembering((agency: string) => ({ key: agency, name: names.get(agency) ?? '' }));
  const named = remembering((name: string): Party => ({ key: name, name }));
  const quarterOf = remembering(quarterParty);
  const ofWords = (words: string | null, nobody: Party): Party => {
    const name = words?.trim() ?? '';
    return name === '' ? nobody : named(name);
  };
  return {
    none,
    lead(lead) {
      if (lead === null) return none.agency;
      const { agency, text } = lead;
      return agency !== null && names.has(agency) ? known(agency) : named(text);
    },
    leader: (words) => ofWords(words, none.leader),
    person: (words) => ofWords(words, none.person),
    section({ id, type, title }, number) {
      if (type === 'task') return none.section;
      return { key: id, name: number === '' ? title : `${number}. ${title}` };
    },
    // Year and month.
    quarter: (due) => (due === null ? none.quarter : quarterOf(due.slice(0, 7))),
  };
}

/** Works each value out once. */
export function remembering<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

function noParty(kind: keyof PartyReader['none']): Party {
  return { key: '', name: translate(`reports.none.${kind}`) };
}

function quarterParty(month: string): Party {
  const [year = '', number = ''] = month.split('-');
  const quarter = Math.ceil(Number(number) / 3);
  const params = { quarter: romanNumeral(quarter), year };
  return { key: `${year}-Q${quarter}`, name: translate('reports.quarter', params) };
}
