import type { LaunchHelper } from './helperProcess.ts';

/** Starts the first helper at once: it comes up beside what its caller still has to load. */
export function launchAhead(launch: LaunchHelper): LaunchHelper {
  const first = [launch()];
  return () => first.pop() ?? launch();
}
