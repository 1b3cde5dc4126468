import type { Version } from '#shared/versions/version.ts';

/** Names a version among others. */
export function versionKey(version: Version): string {
  switch (version.type) {
    case 'now':
      return 'now';
    case 'step':
    case 'baseline':
      return `${version.type} ${version.id}`;
    case 'backup':
      return `backup ${version.name}`;
  }
}
