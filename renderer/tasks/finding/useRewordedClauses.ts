import { useMemo } from 'react';

import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';

/** Ids of the clauses whose new words nobody has looked at. */
export function useRewordedClauses(): ReadonlySet<string> {
  const { clauses } = useWorkbook();
  return useMemo(
    () => new Set(clauses.filter(({ formerText }) => formerText !== null).map(({ id }) => id)),
    [clauses],
  );
}
