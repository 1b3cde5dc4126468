import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

import type { PageSize, PdfFile } from './pdfReader.ts';

/** No browser draws on a larger canvas for sure. */
const mostPixels = 8192;

const useStyles = makeStyles({
  page: {
    height: '100%',
    '& > canvas': { display: 'block', width: '100%', height: '100%' },
  },
});

/** The picture of one page. What was drawn before stays until it is drawn anew. */
export function PdfPage(props: {
  readonly file: PdfFile;
  readonly number: number;
  /** Pixels of the screen to a point of paper. */
  readonly scale: number;
  readonly onSize: (number: number, size: PageSize) => void;
  readonly onError: (error: unknown) => void;
}) {
  const { file, number, scale, onSize, onError } = props;
  const styles = useStyles();
  const holder = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    async function draw(): Promise<void> {
      const size = await file.sizeOf(number);
      signal.throwIfAborted();
      onSize(number, size);
      const sharpest = mostPixels / Math.max(size.width, size.height);
      const drawn = await file.draw(number, Math.min(scale * devicePixelRatio, sharpest), signal);
      if (!signal.aborted) holder.current?.replaceChildren(drawn);
    }
    draw().catch((error: unknown) => {
      if (!signal.aborted) onError(error);
    });
    return () => controller.abort();
  }, [file, number, onError, onSize, scale]);

  return <div ref={holder} className={styles.page} />;
}
