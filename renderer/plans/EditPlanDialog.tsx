import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { followUpOf } from '#shared/plans/followUp.ts';

import { useEdit, useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { FollowUpFields } from './FollowUpFields.tsx';
import { draftOfFollowUp, followUpOfDraft, isWrongDraft } from './followUpDraft.ts';
import { checkPlan, draftOfPlan, planOfDraft } from './planDraft.ts';
import { PlanFields } from './PlanFields.tsx';

const useStyles = makeStyles({ surface: { width: '520px' } });

export function EditPlanDialog(props: { readonly onClose: () => void }) {
  const { onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { plan } = useWorkbook();
  const edit = useEdit();
  const [draft, setDraft] = useState(() => draftOfPlan(plan));
  const [followUp, setFollowUp] = useState(() => draftOfFollowUp(followUpOf(plan)));
  const [isChecked, setIsChecked] = useState(false);
  const mistakes = checkPlan(draft);

  async function save(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setIsChecked(true);
    if (Object.keys(mistakes).length > 0 || isWrongDraft(followUp)) return;
    const { checks } = followUpOf(plan);
    const fields = { ...planOfDraft(draft), followUp: followUpOfDraft(followUp, checks) };
    const saved = await edit((engine) => engine.plan.edit(fields));
    if (saved !== null) onClose();
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={(event) => void save(event)}>
          <DialogBody>
            <DialogTitle>{t('app.plan.editHeading')}</DialogTitle>
            <DialogContent>
              <PlanFields draft={draft} mistakes={isChecked ? mistakes : {}} onChange={setDraft} />
              <FollowUpFields draft={followUp} onChange={setFollowUp} />
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('app.cancel')}</Button>
              <Button type="submit" appearance="primary">
                {t('app.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
