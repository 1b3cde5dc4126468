import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

import paper from './paper.module.css';
import { usePrinting } from './usePrinting.ts';

/**
 * A table under its title, laid out for paper only: one page wide and as long as it has to be, its head on
 * every page. Asks the browser to print as soon as it is there.
 */
export function PrintedTable(props: {
  readonly title: string;
  readonly about: string;
  /** Of each column, in any unit. */
  readonly widths: readonly number[];
  readonly head: ReactNode;
  /** Rows. */
  readonly children: ReactNode;
  readonly onDone: () => void;
}) {
  const { title, about, widths, head, children, onDone } = props;
  const all = widths.reduce((sum, width) => sum + width, 0);
  usePrinting(onDone);
  return createPortal(
    <section data-paper="" className={paper['paper']} aria-hidden="true">
      <h1 className={paper['title']}>{title}</h1>
      <p className={paper['about']}>{about}</p>
      <table className={paper['table']}>
        <colgroup>
          {widths.map((width, at) => (
            <col key={at} style={{ width: `${(width / all) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>,
    document.body,
  );
}
