import { describe, expect, test } from 'vitest';

import type { Agency } from '#shared/agencies/agency.ts';
import type { Succession } from '#shared/agencies/succession.ts';

import { aCheckInput, aCompleteTask, runChecks } from '#tests/builders/checks.ts';
import { anAgency, aTask } from '#tests/builders/records.ts';

import { finds, recordsOf } from './ruleTests.ts';

const written = (text: string, agency: string | null = null) => ({ lead: { text, agency } });

const directory: readonly Agency[] = [
  anAgency({ id: 'a1', name: 'Sở Y tế' }),
  anAgency({ id: 'a2', position: 'a1', name: 'Sở Nội vụ', short: 'SNV' }),
  anAgency({ id: 'a3', position: 'a2', name: 'Tỉnh ủy Bến Tre', short: 'TU' }),
  anAgency({ id: 'a4', position: 'a3', name: 'Văn phòng Tỉnh ủy', short: 'VPTU' }),
  anAgency({ id: 'a5', position: 'a4', name: 'Văn phòng Huyện ủy Ba Tri', short: null }),
  anAgency({
    id: 'g1',
    position: 'a5',
    name: 'Các sở, ban, ngành tỉnh',
    short: null,
    kind: 'group',
  }),
  anAgency({
    id: 'g2',
    position: 'a6',
    name: 'Các cơ quan, đơn vị liên quan',
    short: null,
    kind: 'group',
  }),
];

describe('a task without a lead', () => {
  test('is a problem, one with a lead is none', () => {
    expect(finds('lead', { lead: null })).toBe(true);
    expect(finds('lead', {})).toBe(false);
  });

  test('is none where the tasks below it have leads', () => {
    const above = aCompleteTask({ lead: null });
    const below = aCompleteTask({ id: 't2', code: 'NV-002', parent: 't1', title: 'Rà soát' });
    expect(recordsOf('lead', [above, below])).toEqual([]);
  });

  test('is none in a section', () => {
    expect(finds('lead', { type: 'section', lead: null })).toBe(false);
  });
});

test.each([
  ['Sở Y tế', 'a1', null],
  ['Sở Y tế và Sở Nội vụ', null, 'lead-several'],
  ['Sở Y tế; Hội Nông dân xã', null, 'lead-several'],
  ['các cơ quan liên quan', null, 'lead-generic'],
  ['các đơn vị có liên quan', 'g2', 'lead-generic'],
  ['các sở, ban, ngành', 'g1', 'lead-group'],
  ['Hội Cựu giáo chức', null, 'lead-unknown'],
  ['Văn phòng Tỉnh ủy', 'a4', 'lead-office'],
  // An office of another level is an agency like others.
  ['Văn phòng Huyện ủy Ba Tri', 'a5', null],
] as const)('the lead “%s” is told apart', (text, agency, rule) => {
  const { findings } = runChecks(
    aCheckInput([aCompleteTask(written(text, agency))], { agencies: directory }),
  );
  expect(findings.map((finding) => finding.rule)).toEqual(rule === null ? [] : [rule]);
});

test('without a directory nothing is called unknown', () => {
  expect(finds('lead-unknown', written('Hội Cựu giáo chức'), { agencies: [] })).toBe(false);
});

test('a leader is asked for where a third of the tasks have one', () => {
  const led = aCompleteTask({ leader: 'Phó Bí thư Thường trực' });
  const other = (id: string) => aCompleteTask({ id, code: id, title: `Rà soát quy hoạch ${id}` });
  const [second, third, fourth] = [other('t2'), other('t3'), other('t4')];
  expect(recordsOf('leader', [second])).toEqual([]);
  expect(recordsOf('leader', [led, second, third])).toEqual(['t2', 't3']);
  expect(recordsOf('leader', [led, second, third, fourth])).toEqual([]);
});

test('an agency that leads and supports the same task is named twice', () => {
  expect(finds('lead-supports', { support: [{ text: 'SYT', agency: 'a1' }] })).toBe(true);
  expect(finds('lead-supports', { support: [{ text: 'SNV', agency: 'a2' }] })).toBe(false);
});

describe('a lead that is gone on the due day', () => {
  const merger: Succession = {
    ...{ id: 's1', kind: 'merged', on: '2020-08-01', basis: null },
    ...{ before: ['a1'], after: ['a2'] },
  };

  test.each([
    ['by its own last day', { agencies: [anAgency({ to: '2020-07-31' })] }, true],
    ['before its first day', { agencies: [anAgency({ from: '2021-01-01' })] }, true],
    ['on its last day still', { agencies: [anAgency({ to: '2020-09-30' })] }, false],
    ['after a merger', { agencies: directory, successions: [merger] }, true],
    [
      'after a merger into itself',
      { agencies: directory, successions: [{ ...merger, before: ['a1', 'a2'], after: ['a1'] }] },
      false,
    ],
  ] as const)('%s', (_, rest, isFound) => {
    expect(finds('lead-ended', {}, rest)).toBe(isFound);
  });

  test('stays the lead of what is done', () => {
    const rest = { agencies: directory, successions: [merger] };
    expect(finds('lead-ended', { progress: 'Hoàn thành' }, rest)).toBe(false);
  });

  test('names who took its place', () => {
    const { findings } = runChecks(
      aCheckInput([aCompleteTask()], { agencies: directory, successions: [merger] }),
    );
    expect(findings.map(({ params }) => params['after'])).toEqual(['Sở Nội vụ']);
  });

  test('supports no longer either', () => {
    const rest = { agencies: [anAgency({ id: 'a2', to: '2020-07-31' }), anAgency()] };
    const support = [{ text: 'Sở Nội vụ', agency: 'a2' }];
    expect(finds('support-ended', { support }, rest)).toBe(true);
    expect(finds('support-ended', { support, period: 'Quý I/2020' }, rest)).toBe(false);
  });
});

test('a row of nothing but a title lacks what the six ask for', () => {
  const { findings } = runChecks(aCheckInput([aTask()]));
  expect(findings.map(({ rule }) => rule)).toEqual(['product', 'lead', 'deadline']);
});
