import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { AnnexLayout } from '#shared/annexes/layout.ts';
import { isOfficialLayout, officialLayouts, usualLayout } from '#shared/annexes/layouts.ts';
import { isSameValue } from '#shared/changes/changeSet.ts';

import { baseName, toFileName } from '../../app/fileDialog/fileName.ts';
import { useHost } from '../../app/host.ts';
import { useNotices } from '../../app/notices.ts';
import { useAnswer } from '../../app/useAnswer.ts';
import { useEngine, useWorkbookStore } from '../../workbook/WorkbookProvider.tsx';
import type { LayoutEditing } from './layoutEditing.ts';

/** The layouts that there are, and what can be done with the one that is used. */
export interface Layouts {
  readonly official: readonly AnnexLayout[];
  readonly own: readonly AnnexLayout[];
  /** The one that is used is not as it is kept. */
  readonly isEdited: boolean;
  /** It comes with the program: it can't be changed, only taken as a start. */
  readonly isOfficial: boolean;
  readonly use: (layout: AnnexLayout) => void;
  readonly reset: () => void;
  readonly save: () => void;
  /** Keeps it under another name; true when that went well. */
  readonly saveAs: (name: string) => Promise<boolean>;
  readonly forget: () => void;
  /** Asks where to. */
  readonly exportTo: () => void;
  /** Asks for a file. */
  readonly importFrom: () => void;
}

export function useLayouts({ layout, change }: LayoutEditing): Layouts {
  const { t } = useTranslation();
  const engine = useEngine();
  const store = useWorkbookStore();
  const { chooseFile, chooseSavePath } = useHost();
  const { notify, showError } = useNotices();
  const [changes, setChanges] = useState(0);
  const answer = useAnswer('layouts', changes, ({ annexes }) => annexes.layouts.list());
  const all = answer.state === 'ready' ? answer.value : officialLayouts;
  const { layouts } = engine.annexes;
  const { id, name } = layout;
  const kept = all.find((other) => other.id === id) ?? null;

  /** Tells what came of it; an empty text: nothing is to be told. */
  async function run(work: () => Promise<string>): Promise<boolean> {
    try {
      const text = await work();
      setChanges((before) => before + 1);
      if (text !== '') notify({ text });
      return true;
    } catch (error) {
      showError(error);
      return false;
    }
  }

  async function keep(saved: AnnexLayout): Promise<string> {
    await layouts.save(saved);
    return t('annexScreen.layout.saved', { name: saved.name });
  }

  async function forget(): Promise<string> {
    await layouts.forget({ id });
    change('forget', () => usualLayout(store.getView().plan.year));
    const restore = (): void => {
      void run(() => keep(kept ?? layout));
      change('choose', () => layout);
    };
    notify({
      text: t('annexScreen.layout.forgotten', { name }),
      action: { label: t('annexScreen.layout.undoForget'), run: restore },
    });
    return '';
  }

  return {
    official: all.filter((other) => isOfficialLayout(other.id)),
    own: all.filter((other) => !isOfficialLayout(other.id)),
    isEdited: answer.state === 'ready' && (kept === null || !isSameValue(kept, layout)),
    isOfficial: isOfficialLayout(id),
    use: (chosen) => change('choose', () => chosen),
    reset() {
      if (kept !== null) change('reset', () => kept);
    },
    save: () => void run(() => keep(layout)),
    async saveAs(newName) {
      const saved = { ...layout, id: crypto.randomUUID(), name: newName };
      const isKept = await run(() => keep(saved));
      if (isKept) change('saveAs', () => saved);
      return isKept;
    },
    forget: () => void run(forget),
    exportTo: () =>
      void run(async () => {
        const suggested = toFileName(t('annexScreen.layout.fileName', { name }));
        const place = await chooseSavePath('layout', suggested);
        if (place === null) return '';
        await layouts.export({ id, ...place });
        return t('annexScreen.layout.exported', { file: baseName(place.path) });
      }),
    importFrom: () =>
      void run(async () => {
        const path = await chooseFile('layout');
        if (path === null) return '';
        const imported = await layouts.import({ path });
        change('choose', () => imported);
        return t('annexScreen.layout.imported', { name: imported.name });
      }),
  };
}
