import { expect, test } from 'vitest';

import { isWaiting } from '#renderer/handoffs/useReturns.ts';
import type { ReturnSummary } from '#shared/handoffs/returnReview.ts';

const nothing: ReturnSummary['counts'] = {
  ...{ matched: 2, added: 0, missing: 0, theirs: 0, conflict: 0, same: 4, cosmetic: 0 },
  ...{ locked: 0, problems: 0, open: 0 },
};

function aSummary(counts: Partial<ReturnSummary['counts']>): ReturnSummary {
  return {
    ...{ id: 1, pack: 1, round: 1, agency: 'Sở Y tế', file: 'So-Y-te.xlsx', recognisedBy: 'stamp' },
    ...{ candidates: [], receivedOn: '2020-06-18', lateDays: null, isDuplicate: false },
    ...{ light: 'green', replacedBy: null, merged: null, counts: { ...nothing, ...counts } },
  };
}

test.each([
  ['came back as it was sent', {}, false],
  ['brings answers', { theirs: 3, open: 3 }, true],
  ['changed what was locked', { locked: 1 }, true],
  ['lacks a row', { missing: 1 }, true],
  ['has a cell that nobody can read', { problems: 1 }, true],
])('a file that %s', (_, counts, expected) => {
  expect(isWaiting(aSummary(counts))).toBe(expected);
});
