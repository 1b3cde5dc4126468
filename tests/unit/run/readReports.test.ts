import { expect, test } from 'vitest';

import { readPlaywrightReport } from '#tests/run/readPlaywrightReport.ts';
import { countVitestReport } from '#tests/run/readVitestReport.ts';

test('a Vitest report is counted by test', () => {
  const report = {
    testResults: [
      {
        status: 'failed',
        assertionResults: [
          { status: 'passed' },
          { status: 'failed' },
          { status: 'failed' },
          { status: 'skipped' },
        ],
      },
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'todo' }] },
    ],
  };
  expect(countVitestReport(report)).toEqual({ passed: 2, failed: 2, skipped: 2 });
});

test('a test file that could not be loaded counts as failed', () => {
  const report = { testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(countVitestReport(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

function aTest(projectName: string, status: string, reason?: string) {
  const annotations = reason === undefined ? [] : [{ type: 'skip', description: reason }];
  return { tests: [{ projectName, status, annotations }] };
}

test('a Playwright report is counted through all its suites, with the reasons for skips', () => {
  const report = {
    errors: [],
    suites: [
      { specs: [aTest('chromium', 'expected'), aTest('chromium', 'flaky')] },
      {
        specs: [],
        suites: [
          { specs: [aTest('chromium', 'unexpected'), aTest('electron', 'skipped', 'no Electron')] },
          { specs: [aTest('electron', 'skipped', 'no Electron'), aTest('electron', 'skipped')] },
        ],
      },
    ],
  };
  expect(readPlaywrightReport(report)).toEqual({
    counts: { passed: 1, failed: 2, skipped: 3 },
    skips: ['skipped 2 in electron: no Electron', 'skipped 1 in electron: no reason given'],
  });
});

test('an error outside the tests counts as failed', () => {
  const report = { errors: [{ message: 'no tests found' }], suites: [] };
  expect(readPlaywrightReport(report).counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
