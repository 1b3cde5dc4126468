import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { paperScale } from './pageZoom.ts';
import type { PageSize, PdfFile } from './pdfReader.ts';

/** No browser draws on a larger canvas for sure. */
const mostPixels = 8192;

const useStyles = makeStyles({
  page: {
    flexShrink: 0,
    overflow: 'hidden',
    backgroundColor: '#ffffff',
    boxShadow: tokens.shadow4,
    outline: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > canvas': { display: 'block', width: '100%', height: '100%' },
  },
});

/** One page, drawn while it is near what is seen. What was drawn before stays until it is drawn anew. */
export function PdfPage(props: {
  readonly file: PdfFile;
  readonly number: number;
  /** What it is taken to measure until it says so itself. */
  readonly usualSize: PageSize;
  readonly share: number;
  readonly isNear: boolean;
  readonly onError: (error: unknown) => void;
}) {
  const { file, number, usualSize, share, isNear, onError } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const holder = useRef<HTMLDivElement>(null);
  const [known, setKnown] = useState<{ file: PdfFile; size: PageSize } | null>(null);
  const size = known?.file === file ? known.size : usualSize;
  const scale = share * paperScale;

  useEffect(() => {
    const element = holder.current;
    if (element === null) return undefined;
    if (!isNear) {
      element.replaceChildren();
      return undefined;
    }
    const { abort, signal } = abortable();
    async function draw(place: HTMLDivElement): Promise<void> {
      const own = await file.sizeOf(number);
      signal.throwIfAborted();
      if (own.width !== usualSize.width || own.height !== usualSize.height) {
        setKnown({ file, size: own });
      }
      const sharpest = mostPixels / Math.max(own.width, own.height);
      const drawn = await file.draw(number, Math.min(scale * devicePixelRatio, sharpest), signal);
      if (!signal.aborted) place.replaceChildren(drawn);
    }
    draw(element).catch((error: unknown) => {
      if (!signal.aborted) onError(error);
    });
    return abort;
  }, [file, isNear, number, onError, scale, usualSize.height, usualSize.width]);

  return (
    <div
      ref={holder}
      className={styles.page}
      role="img"
      aria-label={t('annexScreen.preview.page', { page: number, of: file.pageCount })}
      data-page={number}
      style={{ width: Math.round(size.width * scale), height: Math.round(size.height * scale) }}
    />
  );
}

function abortable(): { readonly abort: () => void; readonly signal: AbortSignal } {
  const controller = new AbortController();
  return { abort: () => controller.abort(), signal: controller.signal };
}
