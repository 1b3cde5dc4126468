import type { LaunchHelper } from '../processes/helperProcess.ts';
import { askChecker } from './askChecker.ts';
import type { SalvageAnswer, SalvageRequest } from './checkerMessages.ts';
import type { SalvageOptions } from './salvage.ts';
import type { SalvageReport } from './salvageReport.ts';

export type Salvage = (
  path: string,
  targetPath: string,
  options: SalvageOptions,
) => Promise<SalvageReport>;

/** Salvages in a process of its own, see `salvage`. */
export function createSalvager(launch: LaunchHelper): Salvage {
  return async (path, targetPath, { now, ...options }) => {
    const request: SalvageRequest = { type: 'salvage', path, targetPath, at: now(), ...options };
    const { report } = await askChecker<SalvageAnswer>(launch, request);
    return report;
  };
}
