import { expect, test } from 'vitest';

import type { SoakEntry } from '#tests/builders/soak.ts';
import { countSoak, describeSoak } from '#tests/soak/countSoak.ts';

const aKill = {
  type: 'kill',
  work: 'edits',
  seed: 1,
  kills: 1,
  isAmidCommit: true,
  lost: 0,
  isWhole: true,
  isSound: true,
} as const;

test('a run in which nothing was lost is good, and its kills are counted by work', () => {
  const entries: SoakEntry[] = [
    aKill,
    { ...aKill, isAmidCommit: false },
    { ...aKill, work: 'opening', kills: 2 },
    { type: 'fault', fault: 'full disk', seed: 3 },
    { type: 'returns', cases: 400, program: 'own' },
    {
      type: 'fuzz',
      runs: 3,
      read: 1,
      refused: 2,
      failed: 0,
      killed: 0,
      worstMs: 40,
      worstMb: 90,
    },
  ];
  const count = countSoak(entries);
  expect(describeSoak(count)).toEqual([
    'killed amid edits: 2 (1 while a commit was under way)',
    'killed amid opening: 2 (1 while a commit was under way)',
    'fault, full disk: 1',
    '1 faults in all',
    'packs came back whole, own: 400',
    'fuzz: {"runs":3,"read":1,"refused":2,"failed":0,"killed":0,"worstMs":40,"worstMb":90}',
  ]);
  expect(count.summary).toBe('4 kills: 0 committed edits lost, 0 half steps, 4 files sound');
  expect(count.isGood).toBe(true);
});

test.each([
  ['a lost edit', { lost: 1 }, '1 kills: 1 committed edits lost, 0 half steps, 1 files sound'],
  [
    'a half step',
    { isWhole: false },
    '1 kills: 0 committed edits lost, 1 half steps, 1 files sound',
  ],
  ['damage', { isSound: false }, '1 kills: 0 committed edits lost, 0 half steps, 0 files sound'],
])('%s makes a run bad', (_, found, summary) => {
  expect(countSoak([{ ...aKill, ...found }])).toMatchObject({ summary, isGood: false });
});

test('a run in which nothing was killed shows nothing', () => {
  expect(countSoak([]).isGood).toBe(false);
});
