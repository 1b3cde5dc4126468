import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { SalvagedTable } from '#shared/damage/examination.ts';
import { knownLosses } from '#shared/damage/losses.ts';
import type { KnownLoss } from '#shared/damage/losses.ts';

import { formatCount } from '../ui/locale.ts';
import { lostWords } from './lossWords.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& caption': {
      paddingBottom: '8px',
      textAlign: 'start',
      fontWeight: tokens.fontWeightSemibold,
    },
    '& th, & td': {
      padding: '6px 12px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'end',
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': { width: '14%', color: tokens.colorNeutralForeground3 },
    '& th[scope="row"], & th[rowspan]:first-child': { paddingLeft: 0, textAlign: 'start' },
    '& th[scope="colgroup"]': { textAlign: 'center' },
  },
  backup: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  lost: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  nothing: { color: tokens.colorNeutralForeground3 },
});

/** Part by part: what is left in the damaged file, and what the newest backup has. */
export function LossTable(props: {
  readonly tables: readonly SalvagedTable[];
  readonly hasBackup: boolean;
}) {
  const { hasBackup } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const columns = ['found', 'rebuilt', 'mended', 'lost'] as const;
  return (
    <table className={styles.table}>
      <caption>{t('damage.table.caption')}</caption>
      <thead>
        <tr>
          <th rowSpan={2} scope="col">
            {t('damage.table.part')}
          </th>
          <th colSpan={columns.length} scope="colgroup">
            {t('damage.table.salvage')}
          </th>
          {hasBackup && (
            <th rowSpan={2} scope="col" className={styles.backup}>
              {t('damage.table.inBackup')}
            </th>
          )}
        </tr>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`damage.table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {knownLosses(props.tables).map((loss) => (
          <LossRow key={loss.table} loss={loss} hasBackup={hasBackup} />
        ))}
      </tbody>
    </table>
  );
}

function LossRow(props: { readonly loss: KnownLoss; readonly hasBackup: boolean }) {
  const { loss, hasBackup } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const quiet = (count: number) => (count === 0 ? styles.nothing : '');
  return (
    <tr>
      <th scope="row">{t(`damage.table.parts.${loss.table}`)}</th>
      <td className={quiet(loss.found)}>{formatCount(loss.found, t)}</td>
      <td className={quiet(loss.rebuilt)}>{formatCount(loss.rebuilt, t)}</td>
      <td className={quiet(loss.mended)}>{formatCount(loss.mended, t)}</td>
      <td className={loss.lost > 0 ? styles.lost : styles.nothing}>{lostWords(loss, t)}</td>
      {hasBackup && (
        <td className={mergeClasses(styles.backup, quiet(loss.inBackup ?? 0))}>
          {formatCount(loss.inBackup ?? 0, t)}
        </td>
      )}
    </tr>
  );
}
