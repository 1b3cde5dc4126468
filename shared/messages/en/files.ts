import type { Translation } from '../translation.ts';
import type { files as vi } from '../vi/files.ts';

export const files = {
  home: 'Home',
  desktop: 'Desktop',
  documents: 'Documents',
  downloads: 'Downloads',
} satisfies Translation<typeof vi>;
