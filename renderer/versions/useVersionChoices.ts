import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Backup } from '#shared/backups/backup.ts';
import type { Baseline } from '#shared/baselines/baseline.ts';
import type { HistoryStep } from '#shared/history/historyStep.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import type { Version } from '#shared/versions/version.ts';

import type { EngineClient } from '../app/engineClient.ts';
import { useAnswer } from '../app/useAnswer.ts';
import { momentWords } from '../history/moments.ts';
import { stepWords } from '../history/stepWords.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { versionKey } from './versionKey.ts';

export interface VersionChoice {
  readonly key: string;
  readonly version: Version;
  readonly words: string;
}

export interface VersionGroup {
  /** Null for the version that stands alone. */
  readonly name: string | null;
  readonly choices: readonly VersionChoice[];
}

/** Older ones are chosen in the list of steps. */
const listedSteps = 30;

/** What may be compared: now, issued versions, backups, the latest steps and those that are shown. */
export function useVersionChoices(shown: readonly Version[]): readonly VersionGroup[] {
  const { t } = useTranslation();
  const { revision } = useWorkbook();
  const steps = shown.flatMap((version) => (version.type === 'step' ? [version.id] : []));
  const answer = useAnswer(`versions ${steps.join(' ')}`, revision, (engine) =>
    askForVersions(engine, steps),
  );
  const listed = answer.state === 'ready' ? answer.value : null;
  return useMemo(() => groupsOf(listed, t), [listed, t]);
}

interface Listed {
  readonly baselines: readonly Baseline[];
  readonly backups: readonly Backup[];
  readonly steps: readonly HistoryStep[];
}

async function askForVersions(engine: EngineClient, ids: readonly number[]): Promise<Listed> {
  const [baselines, { backups }, { steps }, shown] = await Promise.all([
    engine.baselines.list(),
    engine.backups.list(),
    engine.history.list({ before: null, limit: listedSteps, search: '' }),
    Promise.all(ids.map((id) => engine.history.step({ id, from: 0, limit: 1 }))),
  ]);
  const known = new Set(steps.map(({ id }) => id));
  const others = shown.map(({ step }) => step).filter(({ id }) => !known.has(id));
  return { baselines, backups, steps: [...steps, ...others] };
}

function groupsOf(listed: Listed | null, t: TFunction): VersionGroup[] {
  const now: VersionGroup = {
    name: null,
    choices: [choice({ type: 'now' }, t('history.compare.now'))],
  };
  if (listed === null) return [now];
  const { baselines, backups, steps } = listed;
  return [
    now,
    {
      name: t('history.compare.groups.baselines'),
      choices: baselines.map(({ id, name, date }) =>
        choice(
          { type: 'baseline', id },
          t('history.compare.baseline', { name, date: formatDay(date) }),
        ),
      ),
    },
    {
      name: t('history.compare.groups.backups'),
      choices: backups.map(({ name, at }) =>
        choice({ type: 'backup', name }, t('history.compare.backup', { at: momentWords(at) })),
      ),
    },
    {
      name: t('history.compare.groups.steps'),
      choices: steps.map((step) =>
        choice(
          { type: 'step', id: step.id },
          t('history.compare.step', {
            label: stepWords(step, t),
            at: momentWords(step.at),
          }),
        ),
      ),
    },
  ].filter(({ choices }) => choices.length > 0);
}

function choice(version: Version, words: string): VersionChoice {
  return { key: versionKey(version), version, words };
}
