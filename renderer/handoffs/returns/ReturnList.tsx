import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { ReturnSummary } from '#shared/handoffs/returnReview.ts';

import { userErrorText } from '../../app/describeFailure.ts';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { isWaiting } from '../useReturns.ts';
import { duplicateWords, lightTones, summaryWords } from './returnWords.ts';
import type { ReceivedFile } from './useReceive.ts';

const useStyles = makeStyles({
  agency: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    overflow: 'hidden',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  words: { whiteSpace: 'normal' },
  faded: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  foot: { display: 'grid', gap: '2px' },
  unkept: {
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground3,
  },
  drop: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '12px 16px',
    color: tokens.colorNeutralForeground3,
  },
});

/** Whether it is of the plan at all, or may be. */
function isOfUse({ pack, candidates, merged, light }: ReturnSummary): boolean {
  if (merged !== null) return true;
  return (pack !== null || candidates.length > 0) && light !== 'grey';
}

/** The returned files with their lights: those that wait, those that are done, those of no use. */
export function ReturnList(props: {
  readonly list: readonly ReturnSummary[];
  readonly unkept: readonly ReceivedFile[];
  readonly chosen: number | null;
  readonly onChoose: (id: number) => void;
}) {
  const { list, unkept, chosen, onChoose } = props;
  const { t } = useTranslation();
  const groups = useMemo(() => {
    const waiting = list.filter(isWaiting);
    const others = list.filter((summary) => !isWaiting(summary));
    return [
      { name: t('handoffScreen.returns.groups.waiting'), items: waiting },
      { name: t('handoffScreen.returns.groups.merged'), items: others.filter(isOfUse) },
      {
        name: t('handoffScreen.returns.groups.unused'),
        items: others.filter((summary) => !isOfUse(summary)),
      },
    ].filter(({ items }) => items.length > 0);
  }, [list, t]);
  return (
    <ChoiceList
      label={t('handoffScreen.returns.list')}
      groups={groups}
      keyOf={({ id }) => String(id)}
      chosen={chosen === null ? null : String(chosen)}
      onChoose={(key) => onChoose(Number(key))}
      foot={<ListFoot unkept={unkept} />}
    >
      {(summary) => <ReturnLine summary={summary} />}
    </ChoiceList>
  );
}

function ReturnLine({ summary }: { readonly summary: ReturnSummary }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { agency, file, light } = summary;
  return (
    <StatusMark tone={lightTones[light]}>
      <div
        className={mergeClasses(styles.agency, light === 'grey' && styles.faded)}
        aria-label={`${agency ?? file}: ${t(`handoffScreen.returns.lights.${light}`)}`}
      >
        {agency ?? t('handoffScreen.returns.unknownAgency')}
      </div>
      <div className={styles.quiet} title={file}>
        {file}
      </div>
      <div className={mergeClasses(styles.quiet, styles.words)}>{summaryWords(summary, t)}</div>
    </StatusMark>
  );
}

/** What was dropped last and is not kept, and that more can be dropped. */
function ListFoot(props: { readonly unkept: readonly ReceivedFile[] }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.foot}>
      {props.unkept.map((received, index) => (
        <div key={index} className={styles.unkept}>
          <UnkeptFile received={received} />
        </div>
      ))}
      <div className={styles.drop}>
        <ArrowImportRegular aria-hidden />
        {t('handoffScreen.returns.dropHere')}
      </div>
    </div>
  );
}

function UnkeptFile({ received }: { readonly received: ReceivedFile }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { file, summary, error } = received;
  const failure = error === null ? t('errors.unexpected') : userErrorText(error, t);
  const why = summary === null ? failure : duplicateWords(summary, t);
  return (
    <StatusMark tone={summary === null ? 'bad' : 'note'}>
      {summary?.agency != null && <div>{summary.agency}</div>}
      <div className={styles.quiet} title={file}>
        {file}
      </div>
      <div className={mergeClasses(styles.quiet, styles.words)}>{why}</div>
    </StatusMark>
  );
}
