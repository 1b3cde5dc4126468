import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useHost } from '../../app/host.ts';
import type { SavePlace } from '../../app/host.ts';
import { useJob } from '../../app/job.ts';
import { useNotices } from '../../app/notices.ts';
import { formatCount } from '../../ui/locale.ts';
import { useWorkbookStore } from '../../workbook/WorkbookProvider.tsx';
import type { SendDraft, Sending } from './sendDraft.ts';

type Place = Pick<SendDraft, 'to'> & { readonly number: number };

/** Asks for a folder or a zip, writes the packs, and remembers the round; `onDone` gets its id. */
export function useSend(): (
  sending: Sending,
  place: Place,
  onDone: (round: number) => void,
) => void {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const { chooseFolder, chooseSavePath, showInFolder } = useHost();
  const { notify, showError } = useNotices();
  const { confirm } = useMayEdit();
  const runJob = useJob();

  async function askWhere({ to, number }: Place): Promise<SavePlace | null> {
    if (to === 'zip') {
      return chooseSavePath('archive', t('handoffScreen.sending.zipName', { number }));
    }
    const path = await chooseFolder();
    return path === null ? null : { path, replace: false };
  }

  async function send(
    sending: Sending,
    place: Place,
    onDone: (round: number) => void,
  ): Promise<void> {
    const where = await askWhere(place);
    if (where === null) return;
    const { path, replace } = where;
    const number = formatCount(sending.agencies?.length ?? 0, t);
    await store.whole();
    const done = await runJob(t('handoffScreen.sending.running', { number }), (engine, signal) =>
      engine.handoffs.send({ ...sending, to: { kind: place.to, path }, replace }, { signal }),
    );
    if (done === null) return;
    await store.seen(done.revision);
    onDone(done.round);
    const text = t('handoffScreen.sending.done', {
      number: formatCount(done.files.length, t),
      round: done.number,
    });
    const run = (): void => void showInFolder?.(done.path).catch(showError);
    notify(
      showInFolder === null
        ? { text }
        : { text, action: { label: t('handoffScreen.showInFolder'), run } },
    );
  }

  return (sending, place, onDone) => {
    if (confirm()) send(sending, place, onDone).catch(showError);
  };
}
