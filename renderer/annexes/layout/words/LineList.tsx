import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useTranslation } from 'react-i18next';

import type { AnnexLine } from '#shared/annexes/layout.ts';

import { moveItem } from '../columns/columnEdits.ts';
import type { ChangeName } from '../layoutEditing.ts';
import { LineBox } from './LineBox.tsx';
import { LineGroup } from './LineGroup.tsx';

/** As the rules of layouts have it. */
const mostLines = 20;

/** Lines of words below each other. */
export function LineList(props: {
  readonly label: string;
  readonly lines: readonly AnnexLine[];
  /** `typedAt`: the line into which is being typed; null: anything else. */
  readonly onChange: (
    name: ChangeName,
    lines: readonly AnnexLine[],
    typedAt: number | null,
  ) => void;
}) {
  const { label, lines, onChange } = props;
  const { t } = useTranslation();
  const move = (from: number, to: number) => () =>
    onChange('moveLine', moveItem(lines, from, to), null);
  return (
    <LineGroup
      label={label}
      button={
        <Button
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          aria-label={t('annexScreen.lines.addTo', { part: label })}
          title={t('annexScreen.lines.add')}
          disabledFocusable={lines.length >= mostLines}
          onClick={() => onChange('addLine', [...lines, lineLike(lines.at(-1))], null)}
        />
      }
    >
      {lines.map((line, at) => (
        <LineBox
          key={at}
          label={t('annexScreen.lines.text', { part: label, line: at + 1 })}
          line={line}
          moves={{
            up: at === 0 ? null : move(at, at - 1),
            down: at === lines.length - 1 ? null : move(at, at + 1),
            remove: () => onChange('removeLine', lines.toSpliced(at, 1), null),
          }}
          onChange={(name, changed, isTyping) =>
            onChange(name, lines.with(at, changed), isTyping ? at : null)
          }
        />
      ))}
    </LineGroup>
  );
}

/** A new line in the letters of the one above it. */
function lineLike(line: AnnexLine | undefined): AnnexLine {
  const { rule, ...letters } = line ?? { sizePt: 14 };
  return { ...letters, text: '' };
}
