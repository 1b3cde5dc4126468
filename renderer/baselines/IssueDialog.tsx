import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Temporal } from 'temporal-polyfill';

import { formatDay } from '#shared/periods/formatDay.ts';

import { useNotices } from '../app/notices.ts';
import { formatCount } from '../ui/locale.ts';
import { useEdit, useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { checkBaseline, titleOfDraft } from './baselineDraft.ts';
import type { BaselineDraft, BaselineMistakes } from './baselineDraft.ts';

const useStyles = makeStyles({
  surface: { width: '520px' },
  content: { display: 'grid', gap: '12px', paddingBlock: '4px' },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', alignItems: 'start', gap: '16px' },
  warning: { whiteSpace: 'normal', paddingBlock: '6px' },
});

/** Asks what is written on the document, and freezes the workbook as it is. */
export function IssueDialog(props: { readonly onClose: () => void }) {
  const { onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const edit = useEdit();
  const { notify } = useNotices();
  const [draft, setDraft] = useState<BaselineDraft>(() => ({
    name: '',
    date: formatDay(Temporal.Now.plainDateISO().toString()),
    document: '',
  }));
  const [mistakes, setMistakes] = useState<BaselineMistakes>({});
  const [isRunning, setIsRunning] = useState(false);

  async function issue(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isRunning) return;
    const found = checkBaseline(draft);
    setMistakes(found);
    if (Object.keys(found).length > 0) return;
    const title = titleOfDraft(draft);
    setIsRunning(true);
    const issued = await edit((engine) => engine.baselines.issue(title));
    setIsRunning(false);
    if (issued === null) return;
    notify({ text: t('history.baselines.dialog.done', { name: title.name }) });
    onClose();
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <form noValidate onSubmit={(event) => void issue(event)}>
          <DialogBody>
            <DialogTitle>{t('history.baselines.dialog.heading')}</DialogTitle>
            <DialogContent className={styles.content}>
              <WhatIsFrozen />
              <BaselineFields draft={draft} mistakes={mistakes} onChange={setDraft} />
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody className={styles.warning}>
                  {t('history.baselines.dialog.warning')}
                </MessageBarBody>
              </MessageBar>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('app.cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={isRunning}>
                {t('history.baselines.dialog.run')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

function WhatIsFrozen() {
  const { t } = useTranslation();
  const { rows, targets } = useWorkbook();
  const tasks = rows.filter(({ task }) => task.type === 'task').length;
  return (
    <span>
      {t('history.baselines.dialog.hint', {
        tasks: formatCount(tasks, t),
        targets: formatCount(targets.length, t),
      })}
    </span>
  );
}

function BaselineFields(props: {
  readonly draft: BaselineDraft;
  readonly mistakes: BaselineMistakes;
  readonly onChange: (draft: BaselineDraft) => void;
}) {
  const { draft, mistakes, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <>
      <Field
        required
        label={t('history.baselines.dialog.name')}
        hint={t('history.baselines.dialog.nameHint')}
        validationMessage={
          mistakes.name === true ? t('history.baselines.dialog.nameMissing') : null
        }
      >
        <Input
          autoFocus
          maxLength={200}
          value={draft.name}
          onChange={(_, { value }) => onChange({ ...draft, name: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field
          required
          label={t('history.baselines.dialog.date')}
          validationMessage={
            mistakes.date === true
              ? t('history.baselines.dialog.dateWrong', { text: draft.date })
              : null
          }
        >
          <Input
            value={draft.date}
            onChange={(_, { value }) => onChange({ ...draft, date: value })}
          />
        </Field>
        <Field
          label={t('history.baselines.dialog.document')}
          hint={t('history.baselines.dialog.documentHint')}
        >
          <Input
            maxLength={100}
            placeholder="120-KH/TU"
            value={draft.document}
            onChange={(_, { value }) => onChange({ ...draft, document: value })}
          />
        </Field>
      </div>
    </>
  );
}
