import { useEffect } from 'react';
import { createPortal } from 'react-dom';

import { Blocks } from './Blocks.tsx';
import styles from './printing.module.css';
import type { GuidePage } from './readPage.ts';

/** One page laid out for paper. Asks the browser to print as soon as it is there. */
export function PrintedPage(props: { readonly page: GuidePage; readonly onDone: () => void }) {
  const { page, onDone } = props;

  useEffect(() => {
    // Where printing is done in a window of its own, this comes back at once.
    addEventListener('afterprint', onDone, { once: true });
    const frame = requestAnimationFrame(() => print());
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('afterprint', onDone);
    };
  }, [onDone]);

  return createPortal(
    <section data-paper="guide" className={styles['paper']} aria-hidden="true">
      <h2>{page.title}</h2>
      <Blocks tokens={page.tokens} onGo={() => undefined} />
    </section>,
    document.body,
  );
}
