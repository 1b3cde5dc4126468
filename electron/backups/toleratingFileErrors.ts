import { describeFileError } from '../files/describeFileError.ts';

/** The fallback where the system refuses the work; an error of ours comes through. */
export function toleratingFileErrors<T>(path: string, fallback: T, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (describeFileError(error, path, 'write') === null) throw error;
    return fallback;
  }
}
