import { z } from 'zod';

import { none, type Counts } from './counts.ts';

const testSchema = z.object({
  projectName: z.string(),
  /** expected, unexpected, flaky or skipped. */
  status: z.string(),
  annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
});

interface Suite {
  readonly specs: readonly { readonly tests: readonly z.infer<typeof testSchema>[] }[];
  readonly suites?: readonly Suite[] | undefined;
}

const suiteSchema: z.ZodType<Suite> = z.object({
  specs: z.array(z.object({ tests: z.array(testSchema) })),
  suites: z.lazy(() => z.array(suiteSchema)).optional(),
});

/** The part of Playwright's JSON report that is counted. */
const reportSchema = z.object({ suites: z.array(suiteSchema), errors: z.array(z.unknown()) });

export interface PlaywrightOutcome {
  readonly counts: Counts;
  /** One line for each project and reason. */
  readonly skips: readonly string[];
}

/** An error outside every test counts as one failed test. */
export function readPlaywrightReport(report: unknown): PlaywrightOutcome {
  const { suites, errors } = reportSchema.parse(report);
  const counts = { ...none, failed: errors.length };
  const skips = new Map<string, number>();
  for (const { projectName, status, annotations } of suites.flatMap(testsOf)) {
    if (status === 'expected') counts.passed += 1;
    else if (status !== 'skipped') counts.failed += 1;
    else {
      counts.skipped += 1;
      const reason =
        annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given';
      const line = `${projectName}: ${reason}`;
      skips.set(line, (skips.get(line) ?? 0) + 1);
    }
  }
  return {
    counts,
    skips: [...skips].map(([line, count]) => `skipped ${String(count)} in ${line}`),
  };
}

function testsOf({ specs, suites = [] }: Suite): z.infer<typeof testSchema>[] {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsOf)];
}
