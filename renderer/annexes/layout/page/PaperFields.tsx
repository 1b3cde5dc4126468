import { Field, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { AnnexLayout } from '#shared/annexes/layout.ts';

import { PaneSection } from '../../../ui/PaneSection.tsx';
import { CheckField } from '../fields/CheckField.tsx';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { NumberBox } from '../fields/NumberBox.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import type { LayoutEditing } from '../layoutEditing.ts';

const useStyles = makeStyles({
  sides: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: '6px' },
});

const orientations = ['landscape', 'portrait'] as const;
const sides = ['top', 'bottom', 'left', 'right'] as const;
const places = ['top', 'bottom', 'none'] as const;

/** How the paper lies, what stays white round the text, and where pages are numbered. */
export function PaperFields(props: { readonly editing: LayoutEditing }) {
  const { layout, change } = props.editing;
  const { orientation, marginsMm, numbers } = layout.page;
  const { t } = useTranslation();
  const styles = useStyles();

  function set(values: Partial<AnnexLayout['page']>, place?: string): void {
    change('page', (before) => ({ ...before, page: { ...before.page, ...values } }), place);
  }

  return (
    <>
      <PaneSection heading={t('annexScreen.page.paper')}>
        <ChoiceField
          label={t('annexScreen.page.orientation')}
          value={orientation}
          choices={orientations.map((value) => ({
            value,
            label: t(`annexScreen.page.orientations.${value}`),
          }))}
          onChange={(chosen) => set({ orientation: chosen })}
        />
        <div className={styles.sides} role="group" aria-label={t('annexScreen.page.margins')}>
          {sides.map((side) => (
            <Field key={side} size="small" label={t(`annexScreen.page.sides.${side}`)}>
              <NumberBox
                label={t('annexScreen.page.margin', { side: t(`annexScreen.page.sides.${side}`) })}
                value={marginsMm[side]}
                min={5}
                max={60}
                onChange={(value) =>
                  set({ marginsMm: { ...marginsMm, [side]: value } }, `margin ${side}`)
                }
              />
            </Field>
          ))}
        </div>
      </PaneSection>
      <PaneSection heading={t('annexScreen.page.numbers')}>
        <ChoiceField
          label={t('annexScreen.page.numbersPlace')}
          value={numbers.place}
          choices={places.map((value) => ({ value, label: t(`annexScreen.page.places.${value}`) }))}
          onChange={(place) => set({ numbers: { ...numbers, place } })}
        />
        {numbers.place !== 'none' && (
          <>
            <NumberField
              label={t('annexScreen.page.numbersSize')}
              value={numbers.sizePt}
              min={6}
              max={36}
              onChange={(sizePt) => set({ numbers: { ...numbers, sizePt } }, 'numbers size')}
            />
            <CheckField
              label={t('annexScreen.page.numbersOnFirst')}
              isChecked={numbers.onFirst}
              onChange={(onFirst) => set({ numbers: { ...numbers, onFirst } })}
            />
            <CheckField
              label={t('annexScreen.page.numbersPerAnnex')}
              isChecked={numbers.perAnnex}
              onChange={(perAnnex) => set({ numbers: { ...numbers, perAnnex } })}
            />
          </>
        )}
      </PaneSection>
    </>
  );
}
