import { expect, test } from 'vitest';

import { reportCode } from '#shared/reports/frozenReport.ts';

test('a report is called by day and minute, a second one of that minute by a number more', () => {
  const code = 'BC-2026-0914-1542';
  expect(reportCode('2026-09-14T15:42:07', new Set())).toBe(code);
  expect(reportCode('2026-09-14T15:42:59', new Set([code]))).toBe(`${code}-2`);
  expect(reportCode('2026-09-14T15:42:59', new Set([code, `${code}-2`]))).toBe(`${code}-3`);
});
