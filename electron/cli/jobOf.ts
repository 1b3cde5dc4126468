import type { Job } from '../jobs/runJob.ts';
import type { CommandContext } from './command.ts';

/** Lets a command run what the window runs as a job: Ctrl-C cancels, progress goes to the bar. */
export function jobOf({ signal, reportProgress }: CommandContext): Job {
  return { signal, report: ({ done, total }) => reportProgress(done, total) };
}
