import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';

import { composeCheckList } from '#shared/checks/composeCheckList.ts';
import type { Finding } from '#shared/checks/finding.ts';

import paper from '../ui/paper.module.css';
import { usePrinting } from '../ui/usePrinting.ts';
import type { Checks } from './checksView.ts';

/** The problems that are shown, as a table for paper under the plan's title and the day. */
export function PrintedChecks(props: {
  readonly checks: Checks;
  readonly findings: readonly Finding[];
  readonly isWaived: boolean;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const { checks, findings, isWaived, onDone } = props;
  const found = isWaived ? { findings: [], waived: findings } : { findings, waived: [] };
  const { title, columns, rows } = composeCheckList(checks.input, found);
  const widthMm = columns.reduce((sum, column) => sum + column.widthMm, 0);
  usePrinting(onDone);

  return createPortal(
    <section data-paper="" className={paper['paper']} aria-hidden="true">
      <h1 className={paper['title']}>{title}</h1>
      <p className={paper['about']}>{t('checks.shown', { count: findings.length })}</p>
      <table className={paper['table']}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.header} style={{ width: `${(column.widthMm / widthMm) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ header }) => (
              <th key={header} className={paper['number']}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells }, index) => (
            <tr key={index}>
              {columns.map(({ header, align }, at) => (
                <td key={header} className={align === 'center' ? paper['number'] : ''}>
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>,
    document.body,
  );
}
