import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Finding } from '#shared/checks/finding.ts';

import { FormDialog } from '../ui/FormDialog.tsx';
import { findingWords } from './checkWords.ts';

const useStyles = makeStyles({
  problems: { margin: 0, paddingLeft: '18px', color: tokens.colorNeutralForeground2 },
});

const shownProblems = 4;

/** Why problems are left as they are; without a reason nothing is waived. */
export function WaiveDialog(props: {
  readonly findings: readonly Finding[];
  /** Of a task; null for other records, whose message names them. */
  readonly codeOf: (record: string) => string | null;
  readonly onWaive: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const { findings, codeOf, onWaive, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [words, setWords] = useState('');
  const reason = words.trim().normalize('NFC');
  const more = findings.length - shownProblems;
  return (
    <FormDialog
      heading={t('checks.waiving.heading', { count: findings.length })}
      run={t('checks.waiving.run')}
      width={480}
      isOff={reason === ''}
      onRun={() => onWaive(reason)}
      onClose={onClose}
    >
      <ul className={styles.problems}>
        {findings.slice(0, shownProblems).map((finding) => (
          <li key={`${finding.rule} ${finding.record}`}>
            {[codeOf(finding.record), findingWords(finding, t)]
              .filter((part) => part !== null)
              .join(': ')}
          </li>
        ))}
        {more > 0 && <li>{t('checks.waiving.more', { count: more })}</li>}
      </ul>
      <Field required label={t('checks.waiving.reason')} hint={t('checks.waiving.hint')}>
        <Input
          autoFocus
          maxLength={1000}
          value={words}
          onChange={(_, { value }) => setWords(value)}
        />
      </Field>
    </FormDialog>
  );
}
