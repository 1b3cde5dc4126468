import type { RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';

import type { Job } from '../jobs/runJob.ts';
import type { Parser, TableSource } from '../parsing/parser.ts';

/** Reads a table as a part of a job; understanding it is the next. */
export async function readRawTable(
  parser: Parser,
  source: TableSource,
  { signal, report }: Job,
): Promise<RawWorkbook> {
  const raw = await parser.readTable(source, {
    signal,
    onProgress: ({ done, total }) => report({ stage: 'reading', done, total }),
  });
  report({ stage: 'understanding', done: 0, total: null });
  return raw;
}
