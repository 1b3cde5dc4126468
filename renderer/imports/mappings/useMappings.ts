import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { SavedMapping } from '#shared/imports/mapping.ts';

import { baseName, toFileName } from '../../app/fileDialog/fileName.ts';
import { useHost } from '../../app/host.ts';
import { useNotices } from '../../app/notices.ts';
import { useAnswer } from '../../app/useAnswer.ts';
import type { Answer } from '../../app/useAnswer.ts';
import { useEngine } from '../../workbook/WorkbookProvider.tsx';

/** The mappings that are kept, and what can be done with them. */
export interface Mappings {
  readonly answer: Answer<readonly SavedMapping[]>;
  readonly forget: (mapping: SavedMapping) => void;
  /** Asks where to. */
  readonly exportTo: (mapping: SavedMapping) => void;
  /** Asks for a file. */
  readonly importFrom: () => void;
}

export function useMappings(): Mappings {
  const { t } = useTranslation();
  const engine = useEngine();
  const { chooseFile, chooseSavePath } = useHost();
  const { notify, showError } = useNotices();
  const [changes, setChanges] = useState(0);
  const answer = useAnswer('mappings', changes, (asked) => asked.imports.mappings.list());
  const nameOf = ({ name }: SavedMapping): string => name ?? t('imports.mappings.unnamed');

  function run(work: () => Promise<string | null>): void {
    work()
      .then((text) => {
        setChanges((before) => before + 1);
        if (text !== null) notify({ text });
      })
      .catch(showError);
  }

  return {
    answer,
    forget: (mapping) =>
      run(async () => {
        await engine.imports.mappings.forget({ fingerprint: mapping.fingerprint });
        return t('imports.mappings.forgotten', { name: nameOf(mapping) });
      }),
    exportTo: (mapping) =>
      run(async () => {
        const suggested = toFileName(t('imports.mappings.fileName', { name: nameOf(mapping) }));
        const place = await chooseSavePath('mapping', suggested);
        if (place === null) return null;
        const { fingerprint } = mapping;
        await engine.imports.mappings.export({ fingerprint, ...place });
        return t('imports.mappings.exported', { file: baseName(place.path) });
      }),
    importFrom: () =>
      run(async () => {
        const path = await chooseFile('mapping');
        if (path === null) return null;
        const mapping = await engine.imports.mappings.import({ path });
        return t('imports.mappings.imported', { name: nameOf(mapping) });
      }),
  };
}
