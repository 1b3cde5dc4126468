import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import { doneOf, rateOf, reportCells } from '#shared/reports/figures.ts';
import { everyLine } from '#shared/reports/lineChoice.ts';
import type { LineChoice } from '#shared/reports/lineChoice.ts';
import type { Report } from '#shared/reports/report.ts';

import { useShowFigure } from '../figureList.ts';
import { formatChange, formatCount, formatRate } from '../../ui/locale.ts';

const useStyles = makeStyles({
  tiles: { display: 'grid', gridTemplateColumns: 'repeat(6, minmax(0, 1fr))', gap: '12px' },
  tile: {
    display: 'grid',
    alignContent: 'start',
    gap: '2px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTopWidth: '3px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    breakInside: 'avoid',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  assigned: { borderTopColor: tokens.colorNeutralForeground1 },
  doneOnTime: { borderTopColor: tokens.colorPaletteGreenForeground3 },
  doneLate: { borderTopColor: tokens.colorPaletteMarigoldBorderActive },
  openInTime: { borderTopColor: tokens.colorBrandForeground1 },
  openOverdue: { borderTopColor: tokens.colorPaletteRedBackground3 },
  noDueDate: { borderTopColor: tokens.colorNeutralForeground3 },
  // Two lines, so that the numbers stand side by side.
  name: { minHeight: '32px', fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
  count: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  about: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  due: { margin: '8px 2px 0', color: tokens.colorNeutralForeground2 },
});

/** The total and its five cells, each with its share and how it changed; each leads to its tasks. */
export function TotalTiles({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { assigned: figures, due } = report.total;
  return (
    <section aria-label={t('reportScreen.total.name')}>
      <div className={styles.tiles}>
        {(['assigned', ...reportCells] as const).map((name) => (
          <Tile key={name} report={report} name={name} className={styles[name]} />
        ))}
      </div>
      <p className={styles.due}>
        {t('reportScreen.total.ofDue', {
          due: formatCount(due.assigned, t),
          done: formatCount(doneOf(due), t),
          rate: formatRate(rateOf(doneOf(due), due.assigned), t),
        })}
        {' · '}
        {changeWords(doneOf(figures) - doneOf(report.before.standing), report, t, 'done')}
      </p>
    </section>
  );
}

function Tile(props: {
  readonly report: Report;
  readonly name: 'assigned' | (typeof reportCells)[number];
  readonly className: string;
}) {
  const { report, name, className } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const show = useShowFigure();
  const figures = report.total.assigned;
  const count = figures[name];
  const words = name === 'assigned' ? t('reportScreen.total.assigned') : t(`reports.cells.${name}`);
  const choice: LineChoice = { ...everyLine, cell: name === 'assigned' ? null : name };
  return (
    <button
      type="button"
      className={mergeClasses(styles.tile, className)}
      onClick={() => show({ choice, name: words })}
    >
      <span className={styles.name}>{words}</span>
      <span className={styles.count}>{formatCount(count, t)}</span>
      <span className={styles.about}>
        {name === 'assigned'
          ? t('reportScreen.total.due', { due: formatCount(report.total.due.assigned, t) })
          : t('reportScreen.total.ofAssigned', {
              rate: formatRate(rateOf(count, figures.assigned), t),
            })}
      </span>
      <span className={styles.about}>
        {changeWords(report.standing[name] - report.before.standing[name], report, t, 'cell')}
      </span>
    </button>
  );
}

function changeWords(
  change: number,
  { before }: Report,
  t: TFunction,
  of: 'cell' | 'done',
): string {
  const day = formatDay(before.asOf);
  if (of === 'done') {
    if (change === 0) return t('reportScreen.total.doneSame', { day });
    return t('reportScreen.total.doneChange', { change: formatChange(change, t), day });
  }
  if (change === 0) return t('reportScreen.total.noChange', { day });
  return t('reportScreen.total.change', { change: formatChange(change, t), day });
}
