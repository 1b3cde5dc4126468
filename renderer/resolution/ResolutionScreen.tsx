import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { EmptyResolution } from './EmptyResolution.tsx';
import { ResolutionReader } from './ResolutionReader.tsx';

/** The text of the resolution and the tasks taken from it; first a way to bring the text in. */
export function ResolutionScreen() {
  const { clauses } = useWorkbook();
  return clauses.length === 0 ? <EmptyResolution /> : <ResolutionReader />;
}
