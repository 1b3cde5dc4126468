import { expect, test } from 'vitest';

import { readAudit } from '#tests/run/advisories.ts';

const report = (vulnerabilities: Record<string, { severity: string }>): string =>
  `npm warn old lock file\n${JSON.stringify({ auditReportVersion: 2, vulnerabilities }, null, 2)}`;

test.each([
  [report({}), { passed: 1, failed: 0, skipped: 0 }],
  [report({ tar: { severity: 'moderate' } }), { passed: 1, failed: 0, skipped: 0 }],
  [report({ zip: { severity: 'high' } }), { passed: 0, failed: 1, skipped: 0 }],
  ['npm error audit endpoint returned an error', { passed: 0, failed: 0, skipped: 1 }],
  ['{"error":{"code":"ENOTFOUND"}}', { passed: 0, failed: 0, skipped: 1 }],
  ['', { passed: 0, failed: 0, skipped: 1 }],
])('known flaws of packages, told by %s', (output, counts) => {
  expect(readAudit(output).counts).toEqual(counts);
});

test('each package with a flaw is named', () => {
  expect(readAudit(report({ zip: { severity: 'low' } })).notes).toEqual(['zip: low']);
});
