import { useCallback } from 'react';

import type { Owner } from '#shared/agencies/owner.ts';

import { useEdit } from '../workbook/WorkbookProvider.tsx';
import type { AgencyChoice } from './agencyChoices.ts';
import { ownerOf } from './agencyChoices.ts';

/**
 * The owners that a choice stands for, for the record that is being edited; a new name is put into the
 * directory first. Null: failed.
 */
export function useOwnersOf(
  except: string,
): (choice: AgencyChoice) => Promise<readonly Owner[] | null> {
  const edit = useEdit();
  return useCallback(
    async (choice) => {
      switch (choice.kind) {
        case 'agency':
          return [ownerOf(choice.agency)];
        case 'several':
          return choice.owners;
        case 'keep':
          return [{ text: choice.text, agency: null }];
        case 'add': {
          const { text } = choice;
          const added = await edit((engine) =>
            engine.agencies.add({ name: text, short: null, except }),
          );
          return added === null ? null : [{ text, agency: added.id }];
        }
      }
    },
    [edit, except],
  );
}
