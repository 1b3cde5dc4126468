import { makeStyles, tokens } from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import { formatNumber } from '#shared/targets/targetNumbers.ts';

import { periodList } from '../periodNames.ts';
import { percentWords, roughNumber } from '../stateWords.ts';
import type { TargetLine } from '../targetLine.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '4px 12px',
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  hint: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Fact {
  readonly name: string;
  readonly value: string;
  readonly hint?: string;
}

/** The figures of a target, each with what it is counted by. */
export function TargetFacts({ line }: { readonly line: TargetLine }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {factsOf(line, t).map(({ name, value, hint }) => (
        <Fragment key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>
            {value}
            {hint !== undefined && <span className={styles.hint}>{hint}</span>}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function factsOf({ target, figures }: TargetLine, t: TFunction): Fact[] {
  const { actual, planned, missing, share, shareOfPlan, forecast } = figures;
  const { state, isAssignedReached } = figures;
  const unit = unitOfValues(target);
  const facts: Fact[] = [];
  if (actual !== null) {
    const lacks = periodList(missing, t);
    facts.push({
      name: t('targets.pane.soFar', { day: formatDay(actual.until) }),
      value: `${formatNumber(actual.value)}${unit}`,
      ...(lacks === '' ? {} : { hint: t('targets.missing', { periods: lacks }) }),
    });
  }
  if (planned !== null) {
    facts.push({
      name: t('targets.pane.plannedSoFar', { day: formatDay(planned.until) }),
      value: `${formatNumber(planned.value)}${unit}`,
    });
  }
  if (shareOfPlan !== null) {
    facts.push({ name: t('targets.pane.shareOfPlan'), value: percentWords(shareOfPlan) });
  }
  if (share !== null) {
    const isShort = state === 'at-risk' || state === 'missed';
    const hint =
      isAssignedReached === true && isShort ? { hint: t('targets.assignedReached') } : {};
    facts.push({ name: t('targets.pane.share'), value: percentWords(share), ...hint });
  }
  if (forecast !== null) {
    facts.push({
      name: t('targets.pane.forecast'),
      value: `${roughNumber(forecast.value)}${unit}`,
      hint: t(`targets.forecastBy.${forecast.source}`),
    });
  }
  return facts;
}

/** "Giảm 5 %" counts from the base what is entered in a unit of its own, 150 members. */
function unitOfValues({ kind, base, unit }: TargetLine['target']): string {
  const isOfBase = kind === 'change' && base !== null;
  return unit === null || isOfBase ? '' : ` ${unit}`;
}
