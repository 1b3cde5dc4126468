import { useTranslation } from 'react-i18next';

import { scaleShapes, toBox, toX } from '#shared/timeline/axis.ts';
import type { TimeAxis } from '#shared/timeline/axis.ts';

import { useAsOf } from '../../asOf/asOf.ts';
import { dayAndMonth, longUnit, shortUnit } from './axisWords.ts';
import styles from './calendar.module.css';

/** The two lines of the calendar's head, with a tag on the day as of which things are told. */
export function AxisHead(props: { readonly axis: TimeAxis }) {
  const { axis } = props;
  const { t } = useTranslation();
  const { asOf, isToday } = useAsOf();
  const { upper, lower } = scaleShapes[axis.scale];
  const isOnAxis = asOf >= axis.start && asOf <= axis.end;
  return (
    <div className={styles['head']} aria-hidden="true">
      {axis.upper.map((span) => (
        <div
          key={span.start}
          className={`${styles['unit']} ${styles['upper']}`}
          style={toBox(axis, span) ?? {}}
        >
          <span>{longUnit(span, upper, t)}</span>
        </div>
      ))}
      {axis.lower.map((span) => (
        <div
          key={span.start}
          className={`${styles['unit']} ${styles['lower']}`}
          style={toBox(axis, span) ?? {}}
        >
          <span>{shortUnit(span, lower, t)}</span>
        </div>
      ))}
      {isOnAxis && (
        <span className={styles['dayTag']} style={{ left: toX(axis, asOf) }}>
          {isToday ? t('timeline.axis.today', { day: dayAndMonth(asOf) }) : dayAndMonth(asOf)}
        </span>
      )}
    </div>
  );
}
