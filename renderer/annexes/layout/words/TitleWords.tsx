import { Field, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { AnnexKind, AnnexLayout } from '#shared/annexes/layout.ts';

import { PaneSection } from '../../../ui/PaneSection.tsx';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { useFieldStyles } from '../fields/useFieldStyles.ts';
import type { LayoutEditing } from '../layoutEditing.ts';
import { LineList } from './LineList.tsx';

const numerals = ['roman', 'arabic'] as const;

/** What each annex is called, and the lines above its table. */
export function TitleWords(props: {
  readonly editing: LayoutEditing;
  readonly kinds: readonly AnnexKind[];
}) {
  const { layout, change } = props.editing;
  const { t } = useTranslation();
  const styles = useFieldStyles();
  return (
    <PaneSection heading={t('annexScreen.words.title')}>
      {props.kinds.map((kind) => (
        <Field key={kind} label={t(`annexScreen.words.annexTitles.${kind}`)} size="small">
          <Input
            size="small"
            className={styles.box}
            value={layout.annexes[kind].title}
            maxLength={1000}
            onChange={(_, { value }) =>
              change('words', (before) => withTitle(before, kind, value), `title ${kind}`)
            }
          />
        </Field>
      ))}
      <LineList
        label={t('annexScreen.words.titleLines')}
        lines={layout.title}
        onChange={(name, title, at) =>
          change(
            name,
            (before) => ({ ...before, title }),
            at === null ? undefined : `title ${name} ${at}`,
          )
        }
      />
      {props.kinds.length > 1 && (
        <ChoiceField
          label={t('annexScreen.words.numerals')}
          value={layout.numerals}
          choices={numerals.map((value) => ({
            value,
            label: t(`annexScreen.words.numeralNames.${value}`),
          }))}
          onChange={(chosen) => change('look', (before) => ({ ...before, numerals: chosen }))}
        />
      )}
    </PaneSection>
  );
}

function withTitle(layout: AnnexLayout, kind: AnnexKind, title: string): AnnexLayout {
  const { tasks, targets } = layout.annexes;
  const annexes =
    kind === 'tasks'
      ? { tasks: { ...tasks, title }, targets }
      : { tasks, targets: { ...targets, title } };
  return { ...layout, annexes };
}
