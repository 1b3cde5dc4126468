import { undecided } from '#shared/resolution/clause.ts';
import type { Clause } from '#shared/resolution/clause.ts';

export function aClause(fields: Partial<Clause>): Clause {
  return {
    id: 'c1',
    position: 'a0',
    parent: null,
    label: null,
    heading: false,
    text: 'Phòng dịch từ sớm, từ xa.',
    ...undecided,
    ...fields,
  };
}
