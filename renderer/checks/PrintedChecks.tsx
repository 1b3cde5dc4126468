import { useTranslation } from 'react-i18next';

import { composeCheckList } from '#shared/checks/composeCheckList.ts';
import type { Finding } from '#shared/checks/finding.ts';

import paper from '../ui/paper.module.css';
import { PrintedTable } from '../ui/PrintedTable.tsx';
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
  return (
    <PrintedTable
      title={title}
      about={t('checks.shown', { count: findings.length })}
      widths={columns.map(({ widthMm }) => widthMm)}
      head={columns.map(({ header }) => (
        <th key={header} className={paper['number']}>
          {header}
        </th>
      ))}
      onDone={onDone}
    >
      {rows.map(({ cells }, index) => (
        <tr key={index}>
          {columns.map(({ header, align }, at) => (
            <td key={header} className={align === 'center' ? paper['number'] : ''}>
              {cells[at]}
            </td>
          ))}
        </tr>
      ))}
    </PrintedTable>
  );
}
