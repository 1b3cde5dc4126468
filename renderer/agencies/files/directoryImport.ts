import { createContext, use } from 'react';

import type { EngineClient } from '../../app/engineClient.ts';
import type { JobEvents } from '../../app/job.ts';

type ReadEvents = Awaited<ReturnType<EngineClient['agencies']['readFile']>>;

/** What an Excel file would change, and its rows. */
export type DirectoryPreview = ReadEvents extends JobEvents<infer T> ? T : never;

export interface DirectoryImport {
  /** Asks for a file, reads it and shows what it would change. */
  readonly choose: () => void;
}

export const DirectoryImportContext = createContext<DirectoryImport | null>(null);

export function useDirectoryImport(): DirectoryImport {
  const value = use(DirectoryImportContext);
  if (value === null) throw new Error('DirectoryImportContext is missing above this component');
  return value;
}
