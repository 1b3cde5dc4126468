import { useState } from 'react';

import type { Mapping } from '#shared/imports/mapping.ts';

import { MappingList } from './MappingList.tsx';
import { MappingMenu } from './MappingMenu.tsx';
import { SaveMapping } from './SaveMapping.tsx';

/** The menu of the way in which a table is read, and what it opens. */
export function MappingTools(props: {
  readonly table: string;
  readonly sheet: string;
  readonly mapping: Mapping;
  /** Under which it is kept already; "" for none. */
  readonly name: string;
  readonly onAnew: () => void;
}) {
  const { table, sheet, mapping, name, onAnew } = props;
  const [dialog, setDialog] = useState<'save' | 'list' | null>(null);
  const close = (): void => setDialog(null);
  return (
    <>
      <MappingMenu
        onSave={() => setDialog('save')}
        onList={() => setDialog('list')}
        onAnew={onAnew}
      />
      {dialog === 'save' && (
        <SaveMapping {...{ table, sheet, mapping }} firstName={name} onClose={close} />
      )}
      {dialog === 'list' && <MappingList onClose={close} />}
    </>
  );
}
