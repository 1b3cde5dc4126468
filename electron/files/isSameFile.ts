import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Whether two paths lead to one file, however they are spelt: `..`, links, upper and lower case. */
export function isSameFile(left: string, right: string): boolean {
  if (resolve(left) === resolve(right)) return true;
  const leftFile = identityOf(left);
  return leftFile !== null && leftFile === identityOf(right);
}

function identityOf(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined || stats.ino === 0n ? null : `${stats.dev}/${stats.ino}`;
}
