import { z } from 'zod';

import { none, oneFailed, onePassed } from './counts.ts';
import { runTool } from './runTool.ts';
import type { StepEnd } from './steps.ts';

/** What `npm audit --json` prints when the registry answers. */
const auditReport = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
});

const grave = new Set(['high', 'critical']);
const oneSkipped = { ...none, skipped: 1 };

/**
 * Asks the registry for known flaws of the packages that are installed. Registries inside of an office
 * often do not answer that, and a machine may have no network: then it is said, and nothing fails.
 */
export async function checkAdvisories(): Promise<StepEnd> {
  // What runs this, when it is npm.
  const script = process.env['npm_execpath'];
  if (script === undefined || !script.endsWith('npm-cli.js')) return readAudit('');
  const { output } = await runTool({ script, words: ['audit', '--json'], timeoutMs: 60_000 });
  return readAudit(output);
}

export function readAudit(output: string): StepEnd {
  const report = auditReport.safeParse(parseJson(output));
  if (!report.success) {
    return { counts: oneSkipped, output, notes: ['the registry was not asked or did not answer'] };
  }
  const found = Object.entries(report.data.vulnerabilities).map(
    ([name, { severity }]) => `${name}: ${severity}`,
  );
  const isGrave = Object.values(report.data.vulnerabilities).some((one) => grave.has(one.severity));
  return { counts: isGrave ? oneFailed : onePassed, output: found.join('\n'), notes: found };
}

/** Warnings may stand before the report. */
function parseJson(output: string): unknown {
  try {
    return JSON.parse(output.slice(Math.max(0, output.indexOf('{'))));
  } catch {
    return null;
  }
}
