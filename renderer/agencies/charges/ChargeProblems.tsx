import { Link, makeStyles, Popover, PopoverTrigger } from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { DaySpan } from '#shared/agencies/agencyTimes.ts';
import type { Charge } from '#shared/leaders/charge.ts';
import { findGaps, findOverlaps } from '#shared/leaders/chargesOn.ts';
import { formatDay } from '#shared/periods/formatDay.ts';

import { FloatingSurface } from '../../ui/FloatingSurface.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import type { MatrixLine } from './matrixColumns.ts';

const useStyles = makeStyles({
  marks: { display: 'flex', flexWrap: 'wrap', gap: '6px 20px', paddingBottom: '6px' },
  list: { display: 'grid', gap: '6px', maxWidth: '520px', margin: 0, paddingLeft: '18px' },
});

/** Where two direct the same at once, where nobody does for a time, and what nobody directs now. */
export function ChargeProblems(props: {
  readonly kind: Charge['kind'];
  readonly lines: readonly MatrixLine[];
}) {
  const { kind, lines } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { leaders, charges, agencyById } = useWorkbook();
  const { overlaps, gaps } = useMemo(() => {
    const byId = new Map(leaders.map((leader) => [leader.id, leader]));
    const own = charges.filter((charge) => charge.kind === kind);
    const subjectOf = ({ subject }: Pick<Charge, 'subject'>) =>
      kind === 'agency' ? (agencyById.get(subject)?.name ?? '') : subject;
    const nameOf = ({ leader }: Charge) => byId.get(leader)?.name ?? '';
    return {
      overlaps: findOverlaps(own, byId).map(({ left, right, span }) =>
        t('agencies.charges.overlap', {
          ...{ subject: subjectOf(left), left: nameOf(left), right: nameOf(right) },
          span: spanWords(span, t),
        }),
      ),
      gaps: findGaps(own, byId).map(({ subject, from, to }) =>
        t('agencies.charges.gap', {
          ...{ subject: subjectOf(subject), from: formatDay(from), to: formatDay(to) },
        }),
      ),
    };
  }, [agencyById, charges, kind, leaders, t]);
  const unassigned = lines.filter((line) => line.charges.size === 0).length;
  const problems = [...overlaps, ...gaps];
  return (
    <div className={styles.marks} role="status">
      {problems.length > 0 && (
        <Popover withArrow>
          <PopoverTrigger disableButtonEnhancement>
            <Link as="button">
              <StatusMark tone="warning">
                {[
                  overlaps.length === 0
                    ? ''
                    : t('agencies.charges.overlaps', { count: overlaps.length }),
                  gaps.length === 0 ? '' : t('agencies.charges.gaps', { count: gaps.length }),
                ]
                  .filter((words) => words !== '')
                  .join(', ')}
              </StatusMark>
            </Link>
          </PopoverTrigger>
          <FloatingSurface aria-label={t('agencies.charges.problems')}>
            <ul className={styles.list}>
              {problems.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </FloatingSurface>
        </Popover>
      )}
      {kind !== 'agency' && unassigned > 0 && (
        <StatusMark tone="note">
          {t('agencies.charges.unassigned', { count: unassigned })}
        </StatusMark>
      )}
    </div>
  );
}

function spanWords({ from, to }: DaySpan, t: TFunction): string {
  const days = {
    from: from === null ? '' : formatDay(from),
    to: to === null ? '' : formatDay(to),
  };
  const which = from === null ? (to === null ? 'open' : 'to') : to === null ? 'from' : 'both';
  return t(`agencies.charges.span.${which}`, days);
}
