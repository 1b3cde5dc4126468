import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { AnnexOrder } from '#shared/contract/annexContract.ts';
import type { JobProgress } from '#shared/contract/job.ts';

import { describeFailure } from '../../app/describeFailure.ts';
import type { EngineClient } from '../../app/engineClient.ts';
import { useEngine } from '../../workbook/WorkbookProvider.tsx';
import { decodeBase64 } from './decodeBase64.ts';

/** How the picture of what is ordered stands. */
export type Previewing =
  | { readonly state: 'making'; readonly progress: JobProgress | null }
  | { readonly state: 'ready' }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly error: unknown };

export interface AnnexPreview {
  readonly now: Previewing;
  /** The PDF that was made last, be it of what was ordered before; null: none was yet. */
  readonly pdf: Uint8Array | null;
  readonly stop: () => void;
  readonly again: () => void;
}

/** Typing is waited for. */
const pauseMs = 350;

/** What a preview is of; `revision` of the workbook, on which it depends. */
interface Subject {
  readonly order: AnnexOrder;
  readonly revision: number;
  readonly tries: number;
}

/**
 * The PDF of what is ordered, made anew whenever that or the workbook has changed; what is being made
 * by then is given up. `order` null: nothing is to be shown.
 */
export function useAnnexPreview(order: AnnexOrder | null, revision: number): AnnexPreview {
  const engine = useEngine();
  const { t } = useTranslation();
  const [tries, setTries] = useState(0);
  const [told, setTold] = useState<{ subject: Subject; now: Previewing } | null>(null);
  const [pdf, setPdf] = useState<Uint8Array | null>(null);
  const controller = useRef<AbortController | null>(null);
  const isFirst = useRef(true);

  useEffect(() => {
    if (order === null) return undefined;
    const subject: Subject = { order, revision, tries };
    const { signal } = (controller.current = new AbortController());
    let isGone = false;
    function tell(now: Previewing): void {
      if (!isGone) setTold({ subject, now });
    }
    async function make(wanted: AnnexOrder): Promise<void> {
      try {
        const made = await makePdf(engine, wanted, signal, (progress) =>
          tell({ state: 'making', progress }),
        );
        if (isGone) return;
        setPdf(made);
        tell({ state: 'ready' });
      } catch (error) {
        const isStopped = signal.aborted && describeFailure(error, t) === null;
        tell(isStopped ? { state: 'stopped' } : { state: 'failed', error });
      }
    }
    const timer = setTimeout(() => void make(order), isFirst.current ? 0 : pauseMs);
    isFirst.current = false;
    const { current } = controller;
    return () => {
      isGone = true;
      clearTimeout(timer);
      current.abort();
    };
  }, [engine, order, revision, t, tries]);

  const isTold =
    told !== null &&
    told.subject.order === order &&
    told.subject.revision === revision &&
    told.subject.tries === tries;
  return {
    now: isTold ? told.now : { state: 'making', progress: null },
    pdf,
    stop: () => controller.current?.abort(),
    again: () => setTries(tries + 1),
  };
}

/** Lets the engine make the file, and fetches it in parts. */
async function makePdf(
  { annexes }: EngineClient,
  order: AnnexOrder,
  signal: AbortSignal,
  onProgress: (progress: JobProgress) => void,
): Promise<Uint8Array> {
  for await (const event of await annexes.preview(order, { signal })) {
    if (event.type === 'progress') {
      onProgress(event);
      continue;
    }
    const { preview, bytes } = event.result;
    const pdf = new Uint8Array(bytes);
    for (let from: number | null = 0; from !== null;) {
      const part: { base64: string; next: number | null } = await annexes.previewPart(
        { preview, from },
        { signal },
      );
      pdf.set(decodeBase64(part.base64), from);
      from = part.next;
    }
    await annexes.closePreview({ preview });
    return pdf;
  }
  throw new Error('The engine ended the preview without a result');
}
