import { useEffect, useRef, useState } from 'react';

import type { Understood } from '#shared/contract/importContract.ts';

import { useNotices } from '../app/notices.ts';
import { useEngine } from '../workbook/WorkbookProvider.tsx';
import type { ImportDraft } from './importDraft.ts';
import type { OpenTable } from './openTable.ts';

type Said = Pick<ImportDraft, 'mapping' | 'answers'>;

interface Told {
  /** What the user had said by then. */
  readonly said: Said;
  readonly understood: Understood;
  /** Goes up each time that the table was understood anew. */
  readonly generation: number;
}

/** The table as it is understood by now. */
export interface Reading extends Omit<Told, 'said'> {
  /** The answer to what was said last is on its way. */
  readonly isBusy: boolean;
}

/**
 * Lets the table be understood anew after each correction, one at a time: while the engine is busy,
 * only what was said last counts.
 */
export function useReading({ table, understood }: OpenTable, said: Said): Reading {
  const engine = useEngine();
  const { showError } = useNotices();
  const [told, setTold] = useState<Told>({ said, understood, generation: 0 });
  /** Said something that the engine failed at: nothing is to be waited for. */
  const [failed, setFailed] = useState<Said | null>(null);
  const asked = useRef<Said>(said);
  const isAsking = useRef(false);
  const isGone = useRef(false);
  const { mapping, answers } = said;

  useEffect(() => {
    async function ask(): Promise<void> {
      if (isAsking.current) return;
      isAsking.current = true;
      try {
        for (;;) {
          const current = asked.current;
          const answer = await engine.imports.understand({ table, ...current });
          if (isGone.current) return;
          if (asked.current !== current) continue;
          setTold(({ generation }) => ({
            said: current,
            understood: answer,
            generation: generation + 1,
          }));
          return;
        }
      } catch (error) {
        if (isGone.current) return;
        setFailed(asked.current);
        showError(error);
      } finally {
        isAsking.current = false;
      }
    }
    if (isSame(asked.current, { mapping, answers })) return;
    asked.current = { mapping, answers };
    void ask();
  }, [answers, engine, mapping, showError, table]);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  const isBusy = !isSame(told.said, said) && (failed === null || !isSame(failed, said));
  return { understood: told.understood, generation: told.generation, isBusy };
}

function isSame(left: Said, right: Said): boolean {
  return left.mapping === right.mapping && left.answers === right.answers;
}
