import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Examination, RecoverySource } from '#shared/damage/examination.ts';

import { backupMomentWords, sinceWords } from './lossWords.ts';
import { WayCard } from './WayCard.tsx';

/** The newest good backup, or one of those before it. */
export function BackupWay(props: {
  readonly examination: Examination;
  readonly reason: string | null;
  readonly isWriting: boolean;
  readonly isDisabled: boolean;
  readonly failure: { readonly error: unknown } | null;
  readonly onRun: (from: RecoverySource) => void;
}) {
  const { examination, onRun, ...parts } = props;
  const { backup, older, tables } = examination;
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(backup);
  const run =
    chosen === null
      ? null
      : () => onRun({ type: 'backup', workbookId: chosen.workbookId, name: chosen.name });
  const card = {
    ...parts,
    heading: t('damage.backup.heading'),
    action: t('damage.backup.run'),
    onRun: run,
    // The reason speaks of the newest one.
    reason: chosen === backup ? parts.reason : null,
  };
  if (backup === null || chosen === null) {
    return <WayCard {...card}>{t('damage.backup.none')}</WayCard>;
  }
  const choices = [backup, ...older];
  return (
    <WayCard {...card}>
      {older.length === 0 ? (
        <span>{backupMomentWords(chosen.at, t)}</span>
      ) : (
        <Field label={t('damage.backup.choose')}>
          <Select
            value={choices.indexOf(chosen)}
            disabled={parts.isDisabled}
            onChange={(_, { value }) => setChosen(choices[Number(value)] ?? backup)}
          >
            {choices.map((choice, index) => (
              <option key={`${choice.workbookId}/${choice.name}`} value={index}>
                {backupMomentWords(choice.at, t)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <span>{sinceWords(chosen, tables, t)}</span>
    </WayCard>
  );
}
