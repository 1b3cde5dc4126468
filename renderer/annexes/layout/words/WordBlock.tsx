import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { AnnexLayout, AnnexLine } from '#shared/annexes/layout.ts';

import { PaneSection } from '../../../ui/PaneSection.tsx';
import { CheckField } from '../fields/CheckField.tsx';
import type { ChangeName, LayoutEditing } from '../layoutEditing.ts';
import type { ChangeLine } from './LineBox.tsx';
import { LineBox } from './LineBox.tsx';
import { LineGroup } from './LineGroup.tsx';
import { LineList } from './LineList.tsx';

type BlockName = 'head' | 'signature' | 'recipients';

/** The parts of a block, each of which knows where it is kept. */
export interface BlockParts<Name extends BlockName> {
  readonly now: AnnexLayout[Name];
  readonly lines: (
    label: string,
    lines: readonly AnnexLine[],
    keep: (lines: readonly AnnexLine[]) => Partial<AnnexLayout[Name]>,
  ) => ReactNode;
  readonly line: (
    label: string,
    line: AnnexLine,
    keep: (line: AnnexLine) => Partial<AnnexLayout[Name]>,
  ) => ReactNode;
}

/** A block of words that is printed or not. */
export function WordBlock<Name extends BlockName>(props: {
  readonly name: Name;
  readonly editing: LayoutEditing;
  readonly children: (parts: BlockParts<Name>) => ReactNode;
}) {
  const { name, editing, children } = props;
  const { layout, change } = editing;
  const { t } = useTranslation();
  const now = layout[name];
  const block: BlockName = name;

  function keep(what: ChangeName, values: Partial<AnnexLayout[Name]>, place: string | null): void {
    change(
      what,
      (before) => ({ ...before, [name]: { ...before[name], ...values } }),
      place === null ? undefined : `${name} ${what} ${place}`,
    );
  }

  return (
    <PaneSection heading={t(`annexScreen.words.${block}`)}>
      <CheckField
        label={t(`annexScreen.words.isShown.${block}`)}
        isChecked={now.isShown}
        onChange={(isShown) =>
          change('look', (before) => ({ ...before, [name]: { ...before[name], isShown } }))
        }
      />
      {now.isShown &&
        children({
          now,
          lines: (label, lines, valuesOf) => (
            <LineList
              label={label}
              lines={lines}
              onChange={(what, changed, at) =>
                keep(what, valuesOf(changed), at === null ? null : `${label} ${at}`)
              }
            />
          ),
          line: (label, line, valuesOf) => {
            const onChange: ChangeLine = (what, changed, isTyping) =>
              keep(what, valuesOf(changed), isTyping ? label : null);
            return (
              <LineGroup label={label}>
                <LineBox label={label} line={line} moves={null} onChange={onChange} />
              </LineGroup>
            );
          },
        })}
    </PaneSection>
  );
}
