import { z } from 'zod';

import { none, type Counts } from './counts.ts';

/** The part of Vitest's JSON report that is counted. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/** A file that failed without a failed test (it could not be loaded) counts as one. */
export function countVitestReport(report: unknown): Counts {
  const counts = { ...none };
  for (const { status, assertionResults } of reportSchema.parse(report).testResults) {
    let failedHere = 0;
    for (const test of assertionResults) {
      if (test.status === 'passed') counts.passed += 1;
      else if (test.status === 'failed') failedHere += 1;
      else counts.skipped += 1;
    }
    counts.failed += failedHere === 0 && status === 'failed' ? 1 : failedHere;
  }
  return counts;
}
