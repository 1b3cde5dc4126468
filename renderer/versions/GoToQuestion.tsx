import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { Version } from '#shared/versions/version.ts';

import { useAnswer } from '../app/useAnswer.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { countChanges } from './countChanges.ts';
import { countWords } from './countWords.ts';
import { versionKey } from './versionKey.ts';

/** What is asked before the workbook goes back to a version. */
export interface GoToWords {
  readonly heading: string;
  readonly hint: string;
  readonly action: string;
}

const useStyles = makeStyles({
  surface: { width: '480px' },
  words: { display: 'grid', gap: '8px' },
  run: { whiteSpace: 'nowrap' },
});

export function GoToQuestion(props: {
  readonly version: Version;
  readonly words: GoToWords;
  readonly isRunning: boolean;
  readonly onRun: () => void;
  readonly onClose: () => void;
}) {
  const { version, words, isRunning, onRun, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const run = useRef<HTMLElement>(null);
  // The dialog gives the keyboard to its first button, and that one cancels.
  useEffect(() => run.current?.focus(), []);
  return (
    <Dialog
      open
      onOpenChange={() => {
        if (!isRunning) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.heading}</DialogTitle>
          <DialogContent className={styles.words}>
            <span>{words.hint}</span>
            <WhatChanges version={version} />
            <span>{t('history.goTo.undoable')}</span>
          </DialogContent>
          <DialogActions>
            <Button disabled={isRunning} onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button
              ref={(element: HTMLElement | null) => {
                run.current = element;
              }}
              className={styles.run}
              appearance="primary"
              disabledFocusable={isRunning}
              icon={isRunning ? <Spinner size="tiny" /> : null}
              onClick={onRun}
            >
              {isRunning ? t('history.goTo.running') : words.action}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Told as soon as it is known; whoever knows the answer need not wait for it. */
function WhatChanges({ version }: { readonly version: Version }) {
  const { t } = useTranslation();
  const { revision } = useWorkbook();
  const answer = useAnswer(versionKey(version), revision, (engine) =>
    engine.versions.compare({ from: { type: 'now' }, to: version }),
  );
  if (answer.state === 'failed') return null;
  if (answer.state === 'asking') return <span>{t('history.goTo.comparing')}</span>;
  const { changes } = answer.value;
  const counts = countWords(countChanges(changes), t);
  return (
    <span role="status">
      {changes.length === 0
        ? t('history.goTo.willChangeNothing')
        : t('history.goTo.willChange', { counts })}
    </span>
  );
}
