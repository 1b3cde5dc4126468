import { useEffect, useState } from 'react';

import { useNotices } from '../app/notices.ts';
import { useEngine } from '../workbook/WorkbookProvider.tsx';

/** Whether there is a sample that can be made anew; false until the engine has told. */
export function useHasSample(): boolean {
  const engine = useEngine();
  const { showError } = useNotices();
  const [hasSample, setHasSample] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    engine.workbook.hasSample().then((is) => {
      if (isCurrent) setHasSample(is);
    }, showError);
    return () => {
      isCurrent = false;
    };
  }, [engine, showError]);
  return hasSample;
}
