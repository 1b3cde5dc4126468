import { describe, expect, test } from 'vitest';

import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import type { Answer } from '#shared/imports/answer.ts';
import { answerInspection } from '#shared/imports/answerInspection.ts';
import { learnNames, recogniseAsAnswered } from '#shared/imports/learnNames.ts';
import { createOffers } from '#shared/imports/offerChoices.ts';
import { understandSheet } from '#shared/spreadsheet/understandSheet.ts';

import { anAgency } from '../../builders/records.ts';
import { aSheet } from '../spreadsheet/builders.ts';
import { aPlan, appliedTo, byTitle, outlineOf, planOf, states } from './planning.ts';

const health = anAgency({ id: 'a1', name: 'Sở Y tế', short: 'SYT' });
const justice = anAgency({ id: 'a2', position: 'a1', name: 'Sở Tư pháp', short: null });
const before = aPlan({ agencies: [health, justice] });
const header = ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian'];

function unknownAgency(value: string, choice: Answer['choice']): Answer {
  return { code: 'agency-unknown', value, choice };
}

describe('names', () => {
  const rows = [header, ['1', 'Một', 'Ngành thuốc', ''], ['2', 'Hai', 'Ban Chỉ đạo 35', '']];

  test('a matched name is the agency in all rows, and one of its names from now on', () => {
    const answers = [unknownAgency('Ngành thuốc', { do: 'match', agency: 'a1' })];
    const worked = planOf(rows, { before, answers });
    const after = appliedTo(before, worked);
    expect(after.agencies[0]?.aliases).toEqual(['Ngành thuốc']);
    expect(after.tasks[0]?.lead).toEqual({ text: 'Ngành thuốc', agency: 'a1' });
    expect(worked.learnedNames).toBe(1);
  });

  test('a new agency comes in with its tasks, in the same step', () => {
    const choice = { do: 'add', name: 'Ban Chỉ đạo 35 tỉnh', short: 'BCĐ 35' } as const;
    const worked = planOf(rows, { before, answers: [unknownAgency('Ban Chỉ đạo 35', choice)] });
    const after = appliedTo(before, worked);
    expect(after.agencies.at(-1)).toMatchObject({
      id: 'a3',
      name: 'Ban Chỉ đạo 35 tỉnh',
      short: 'BCĐ 35',
      aliases: ['Ban Chỉ đạo 35'],
    });
    expect(after.tasks[1]?.lead).toEqual({ text: 'Ban Chỉ đạo 35', agency: 'a3' });
  });

  test('two names of one new agency make it once', () => {
    const choice = { do: 'add', name: 'Ban Chỉ đạo', short: null } as const;
    const answers = [unknownAgency('Ngành thuốc', choice), unknownAgency('Ban Chỉ đạo 35', choice)];
    const after = appliedTo(before, planOf(rows, { before, answers }));
    expect(after.agencies.slice(2).map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Ban Chỉ đạo', ['Ngành thuốc', 'Ban Chỉ đạo 35']],
    ]);
  });

  test('answers about names that no row bears change nothing', () => {
    const answers = [unknownAgency('Sở Lạ', { do: 'add', name: 'Sở Lạ', short: null })];
    expect(planOf(rows, { before, answers }).learnedNames).toBe(0);
  });

  test('other words stand in the place of those that were written', () => {
    const answers = [unknownAgency('Ngành thuốc', { do: 'replace', with: 'SYT; Sở Tư pháp' })];
    const [first] = appliedTo(before, planOf(rows, { before, answers })).tasks;
    expect([first?.lead, first?.support]).toEqual([
      { text: 'SYT', agency: 'a1' },
      [{ text: 'Sở Tư pháp', agency: 'a2' }],
    ]);
  });

  test('a name that two agencies bear is the one that was chosen', () => {
    const shared = [health, justice].map((agency) => ({ ...agency, aliases: ['Tổ công tác'] }));
    const answers = [unknownAgency('Tổ công tác', { do: 'match', agency: 'a2' })];
    const learned = learnNames(shared, answers);
    const recogniser = createAgencyRecogniser(learned.agencies);
    const recognise = recogniseAsAnswered((cell) => recogniser.recognise(cell), learned, answers);
    expect(recognise('Tổ công tác')).toEqual([{ text: 'Tổ công tác', agency: 'a2' }]);
  });
});

describe('deadlines', () => {
  const context = { year: 2020, issued: null };
  const sheet = understandSheet(
    aSheet([header, ['1', 'Một', 'SYT', '31/6/2020'], ['2', 'Hai', 'SYT', '31/6/2020']]),
    context,
  );
  const inspection = { file: 'a.xlsx', encoding: 'unicode' as const, sheets: [sheet] };

  function answered(choice: Answer['choice']) {
    const answers: Answer[] = [{ code: 'period-unclear', value: '31/6/2020', choice }];
    const [answer] = answerInspection(inspection, answers, context).sheets;
    return {
      periods: answer?.rows.map((row) => ('period' in row ? row.period?.raw : null)),
      problems: answer?.problems.map(({ cell, code, value }) => `${cell} ${code} ${value}`),
    };
  }

  test('other words are read in all cells alike, and settle their problems', () => {
    const answer = answered({ do: 'replace', with: '30/6/2020' });
    expect(answer).toEqual({ periods: ['30/6/2020', '30/6/2020'], problems: [] });
  });

  test('what is kept is no problem any more', () => {
    const answer = answered({ do: 'keep' });
    expect(answer).toEqual({ periods: ['31/6/2020', '31/6/2020'], problems: [] });
  });

  test('words that are unclear as well are a problem of their own', () => {
    expect(answered({ do: 'replace', with: '32/6/2020' }).problems).toEqual([
      'D2 period-unclear 32/6/2020',
      'D3 period-unclear 32/6/2020',
    ]);
  });

  test('nothing in their place is no deadline', () => {
    expect(answered({ do: 'replace', with: ' ' }).periods).toEqual([undefined, undefined]);
  });
});

describe('several leads', () => {
  const answers: Answer[] = [
    { code: 'lead-several', value: 'Sở Y tế; Sở Tư pháp', choice: { do: 'split' } },
  ];
  const rows = [
    ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp'],
    ['1', 'Chung', 'Sở Y tế; Sở Tư pháp', 'Sở Nội vụ'],
    ['1.1', 'Bước', 'Sở Y tế', ''],
    ['2', 'Sau', 'Sở Y tế', ''],
  ];

  test('each leads a task of its own; what is below stays with the first', () => {
    const after = appliedTo(before, planOf(rows, { before, answers }));
    expect(outlineOf(after)).toEqual([
      'NV-001 Chung',
      '  NV-002 Bước',
      'NV-003 Chung',
      'NV-004 Sau',
    ]);
    const shared = after.tasks.filter(({ title }) => title === 'Chung');
    expect(shared.map(({ lead, support }) => [lead?.agency, support.length])).toEqual([
      ['a1', 1],
      ['a2', 1],
    ]);
  });

  test('the same table again finds both', () => {
    const after = appliedTo(before, planOf(rows, { before, answers }));
    expect(states(planOf(rows, { before: after, answers, way: byTitle }))).toEqual([
      '2 unchanged',
      '3 unchanged',
      '2 unchanged',
      '4 unchanged',
    ]);
  });

  test('without an answer the first leads and the others support', () => {
    const [first] = appliedTo(before, planOf(rows, { before })).tasks;
    expect([first?.lead?.agency, first?.support.map(({ agency }) => agency)]).toEqual([
      'a1',
      ['a2', null],
    ]);
  });
});

test.each([
  ['period-unclear', '31/6/2020', ['replace', 'keep']],
  ['agency-unknown', 'Sở Y tếe', ['match', 'add', 'keep']],
  ['lead-several', 'a; b', ['keep', 'split']],
  ['title-missing', '', ['keep']],
] as const)('choices for %s', (code, value, choices) => {
  const offer = createOffers({ year: 2020, issued: null, agencies: [health, justice] });
  expect(offer({ code, value }).map((choice) => choice.do)).toEqual(choices);
});
