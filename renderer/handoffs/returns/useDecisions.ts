import { useCallback, useRef, useState } from 'react';

import type { Decision } from '#shared/handoffs/decision.ts';
import type { ReturnSummary } from '#shared/handoffs/returnReview.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useNotices } from '../../app/notices.ts';
import { useEngine } from '../../workbook/WorkbookProvider.tsx';
import type { Said } from './reviewLines.ts';

/** What is decided about one returned file; it shows at once, and is kept one after another. */
export interface Decisions {
  /** What was said since the file was reviewed. */
  readonly said: Said;
  readonly decide: (keys: readonly string[], decision: Decision | null) => void;
  /** Settles when all that was said is kept. */
  readonly kept: () => Promise<void>;
}

const nothingSaid: Said = new Map();

/** `revision` of the review: a newer one knows what was said before. */
export function useDecisions(
  returned: number,
  revision: number,
  onKept: (summary: ReturnSummary) => void,
): Decisions {
  const engine = useEngine();
  const { showError } = useNotices();
  const { confirm } = useMayEdit();
  const [since, setSince] = useState({ revision, said: nothingSaid });
  const said = since.revision === revision ? since.said : nothingSaid;
  const queue = useRef(Promise.resolve());

  const decide = useCallback(
    (keys: readonly string[], decision: Decision | null) => {
      if (keys.length === 0 || !confirm()) return;
      const now = keys.map((key) => [key, decision] as const);
      setSince((before) => ({
        revision,
        said: new Map([...(before.revision === revision ? before.said : []), ...now]),
      }));
      const decisions = keys.map((key) => ({ key, decision }));
      queue.current = queue.current
        .then(() => engine.handoffs.returns.decide({ return: returned, decisions }))
        .then(onKept)
        .catch((error: unknown) => {
          showError(error);
          setSince((before) => ({
            ...before,
            said: new Map([...before.said].filter(([key]) => !keys.includes(key))),
          }));
        });
    },
    [confirm, engine, onKept, returned, revision, showError],
  );
  const kept = useCallback(() => queue.current, []);
  return { said, decide, kept };
}
