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
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Temporal } from 'temporal-polyfill';

import { toFileName } from '../app/fileDialog/fileName.ts';
import { useHost } from '../app/host.ts';
import type { SavePlace } from '../app/host.ts';
import { useNotices } from '../app/notices.ts';
import type { Session } from '../app/session.ts';
import { checkPlan, draftOfPlan, planOfDraft } from './planDraft.ts';
import { PlanFields } from './PlanFields.tsx';

/** Directories of agencies that come with the program. */
const directories = ['ben-tre-2020'] as const;

const useStyles = makeStyles({
  surface: { width: '560px' },
  content: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalS,
  },
  place: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
  },
});

/** Asks what a new workbook is about and where it shall be, and opens it. */
export function NewPlanDialog(props: { readonly session: Session; readonly onClose: () => void }) {
  const { session, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const host = useHost();
  const { showError } = useNotices();
  const [draft, setDraft] = useState(() => {
    const { year } = Temporal.Now.plainDateISO();
    return draftOfPlan({ title: t('start.newPlan.defaultTitle', { year }), year, issued: null });
  });
  const [isChecked, setIsChecked] = useState(false);
  const mistakes = checkPlan(draft);
  const [directory, setDirectory] = useState<string | null>(null);
  const [place, setPlace] = useState<SavePlace | null>(null);

  async function choosePlace(): Promise<SavePlace | null> {
    const chosen = await host.chooseSavePath('workbook', toFileName(draft.title));
    if (chosen !== null) setPlace(chosen);
    return chosen;
  }

  async function create(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setIsChecked(true);
    if (Object.keys(mistakes).length > 0) return;
    const to = place ?? (await choosePlace());
    if (to === null) return;
    try {
      await session.open((engine) =>
        engine.workbook.create({ ...planOfDraft(draft), ...to, directory }),
      );
      onClose();
    } catch (error) {
      showError(error);
    }
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={(event) => void create(event)}>
          <DialogBody>
            <DialogTitle>{t('start.newPlan.heading')}</DialogTitle>
            <DialogContent className={styles.content}>
              <PlanFields draft={draft} mistakes={isChecked ? mistakes : {}} onChange={setDraft} />
              <Field label={t('start.newPlan.directory')}>
                <RadioGroup
                  value={directory ?? ''}
                  onChange={(_, { value }) => setDirectory(value === '' ? null : value)}
                >
                  <Radio value="" label={t('start.newPlan.directories.none')} />
                  {directories.map((name) => (
                    <Radio key={name} value={name} label={t(`start.newPlan.directories.${name}`)} />
                  ))}
                </RadioGroup>
              </Field>
              <Field label={t('start.newPlan.place')}>
                <div className={styles.place}>
                  <Input
                    readOnly
                    value={place?.path ?? ''}
                    placeholder={t('start.newPlan.placeLater')}
                  />
                  <Button onClick={() => void choosePlace()}>
                    {t('start.newPlan.choosePlace')}
                  </Button>
                </div>
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('app.cancel')}</Button>
              <Button type="submit" appearance="primary">
                {t('start.newPlan.create')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
