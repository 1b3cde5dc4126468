import { createPortal } from 'react-dom';

import { usePrinting } from '../ui/usePrinting.ts';
import { Blocks } from './Blocks.tsx';
import styles from './printing.module.css';
import type { GuidePage } from './readPage.ts';

/** One page laid out for paper. Asks the browser to print as soon as it is there. */
export function PrintedPage(props: { readonly page: GuidePage; readonly onDone: () => void }) {
  const { page, onDone } = props;
  usePrinting(onDone);
  return createPortal(
    <section data-paper="guide" className={styles['paper']} aria-hidden="true">
      <h2>{page.title}</h2>
      <Blocks tokens={page.tokens} onGo={() => undefined} />
    </section>,
    document.body,
  );
}
