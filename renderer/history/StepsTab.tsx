import { makeStyles, SearchBox, Spinner } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { AnswerFailed } from '../app/AnswerFailed.tsx';
import { ChoiceList } from '../ui/ChoiceList.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { usePaused } from '../ui/usePaused.ts';
import { useGoToVersion } from '../versions/useGoToVersion.tsx';
import { useHistoryStyles } from './historyStyles.ts';
import type { HistoryParts } from './historyView.ts';
import { groupByDay } from './moments.ts';
import { StepDetail } from './StepDetail.tsx';
import { StepLine } from './StepLine.tsx';
import { useSteps } from './useSteps.ts';
import type { FoundSteps } from './useSteps.ts';

/** Long enough not to look for half a word. */
const typingPauseMs = 250;

const useStyles = makeStyles({ search: { flexGrow: 1, maxWidth: 'none' } });

/** Every step that was ever taken, and what the chosen one changed. */
export function StepsTab({ view, onChange }: HistoryParts) {
  const { t } = useTranslation();
  const styles = useHistoryStyles();
  const ownStyles = useStyles();
  const search = usePaused(view.search.trim(), typingPauseMs);
  const found = useSteps(search);
  const chosen = view.step ?? found.steps[0]?.id ?? null;
  const { ask, question } = useGoToVersion();
  return (
    <div className={styles.panes}>
      <div className={styles.side}>
        <div className={styles.bar}>
          <SearchBox
            className={ownStyles.search}
            aria-label={t('history.steps.search')}
            placeholder={t('history.steps.searchHint')}
            value={view.search}
            onChange={(_, { value }) => onChange({ search: value })}
          />
        </div>
        <StepList
          key={search}
          search={search}
          found={found}
          chosen={chosen}
          onChoose={(step) => onChange({ step })}
        />
      </div>
      {chosen === null ? (
        <EmptyNote words={t('history.steps.nothingChosen')} />
      ) : (
        <StepDetail
          key={chosen}
          id={chosen}
          listed={found.steps.find(({ id }) => id === chosen) ?? null}
          onCompare={() =>
            onChange({ compared: { from: { type: 'step', id: chosen }, to: { type: 'now' } } })
          }
          onGoTo={(words) => ask({ type: 'step', id: chosen }, words)}
        />
      )}
      {question}
    </div>
  );
}

function StepList(props: {
  readonly search: string;
  readonly found: FoundSteps;
  readonly chosen: number | null;
  readonly onChoose: (id: number) => void;
}) {
  const { search, found, chosen, onChoose } = props;
  const { t } = useTranslation();
  const { steps } = found;
  const groups = useMemo(() => groupByDay(steps, t), [steps, t]);
  return (
    <ChoiceList
      label={t('history.steps.list')}
      groups={groups}
      keyOf={({ id }) => String(id)}
      chosen={chosen === null ? null : String(chosen)}
      onChoose={(key) => onChoose(Number(key))}
      onEnd={found.showMore}
      foot={<ListFoot search={search} found={found} />}
    >
      {(step) => <StepLine step={step} />}
    </ChoiceList>
  );
}

function ListFoot(props: { readonly search: string; readonly found: FoundSteps }) {
  const { search, found } = props;
  const { t } = useTranslation();
  const styles = useHistoryStyles();
  const { steps, isAsking, isComplete, failure } = found;
  if (failure !== null) return <AnswerFailed error={failure.error} onRetry={failure.retry} />;
  if (isAsking) {
    return (
      <div className={styles.foot} role="status">
        <Spinner
          size="tiny"
          delay={300}
          label={t(search === '' ? 'history.loading' : 'history.steps.searching')}
        />
      </div>
    );
  }
  if (!isComplete) return null;
  if (steps.length > 0) return <div className={styles.foot}>{t('history.steps.beginning')}</div>;
  return search === '' ? (
    <EmptyNote words={t('history.steps.none')} hint={t('history.steps.noneHint')} />
  ) : (
    <EmptyNote words={t('history.steps.notFound', { search })} />
  );
}
