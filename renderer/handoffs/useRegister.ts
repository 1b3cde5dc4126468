import type { Register } from '#shared/handoffs/register.ts';

import { useAnswer } from '../app/useAnswer.ts';
import type { Answer } from '../app/useAnswer.ts';
import { useAsOf } from '../asOf/asOf.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';

/** The register as of the day that the window tells status for. */
export function useRegister(): Answer<Register> {
  const { revision } = useWorkbook();
  const { asOf } = useAsOf();
  return useAnswer(`register ${asOf}`, revision, (engine) => engine.handoffs.register({ asOf }));
}
