import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { agencyRoles } from '#shared/agencies/agencyReferences.ts';
import { dayBefore } from '#shared/agencies/agencyTimes.ts';

import { useAsOf } from '../../asOf/asOf.ts';
import { useEdit, useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { usesOf } from '../usesOf.ts';
import { useUndoNotice } from '../useUndoNotice.ts';

/** Why an agency that is used can't be removed, and what can be done instead. */
export function RefusedDialog(props: {
  readonly agency: string;
  readonly onUnite: () => void;
  readonly onClose: () => void;
}) {
  const { agency: id, onUnite, onClose } = props;
  const { t } = useTranslation();
  const view = useWorkbook();
  const { asOf } = useAsOf();
  const edit = useEdit();
  const notifyUndo = useUndoNotice();
  const agency = view.agencyById.get(id);
  const uses = usesOf(view, id);
  const byRole = Map.groupBy(uses, ({ role }) => role);
  const name = agency?.name ?? '';
  const words = agencyRoles.flatMap((role) => {
    const number = byRole.get(role)?.length ?? 0;
    return number === 0 ? [] : [t(`agencies.refused.uses.${role}`, { number })];
  });

  async function end(): Promise<void> {
    onClose();
    const edits = [{ id, before: { to: agency?.to ?? null }, after: { to: dayBefore(asOf) } }];
    const answer = await edit((engine) => engine.agencies.edit({ edits }));
    if (answer !== null) notifyUndo(t('agencies.refused.ended', { name }), answer.revision);
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('agencies.refused.heading', { name })}</DialogTitle>
          <DialogContent>
            {t('agencies.refused.about', { name, number: uses.length, uses: words.join(', ') })}
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{t('app.cancel')}</Button>
            <Button disabled={agency?.to != null} onClick={() => void end()}>
              {t('agencies.refused.end')}
            </Button>
            <Button appearance="primary" onClick={onUnite}>
              {t('agencies.refused.unite')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
