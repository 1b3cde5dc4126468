import type { LaunchHelper } from '../processes/helperProcess.ts';
import type { CheckAnswer, CheckRequest } from './checkerMessages.ts';
import { askChecker } from './askChecker.ts';
import type { FileCheck } from './fileCheck.ts';

/** Looks at every page of a workbook file while the engine goes on; see `checkDatabase`. */
export type CheckFile = (path: string, signal?: AbortSignal) => Promise<FileCheck>;

/** Checks in a process of its own: what is damaged may bring down the code that reads it. */
export function createFileChecker(launch: LaunchHelper): CheckFile {
  return async (path, signal) => {
    const request: CheckRequest = { type: 'check', path };
    const { check } = await askChecker<CheckAnswer>(launch, request, signal);
    return check;
  };
}
