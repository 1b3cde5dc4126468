import { Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { AnnexLine } from '#shared/annexes/layout.ts';

import { NumberBox } from '../fields/NumberBox.tsx';
import type { ChangeName } from '../layoutEditing.ts';
import { LineMenu } from './LineMenu.tsx';
import type { LineMoves } from './LineMenu.tsx';

/** `isTyping`: more of the same may follow. */
export type ChangeLine = (name: ChangeName, line: AnnexLine, isTyping: boolean) => void;

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 44px 24px',
    alignItems: 'center',
    gap: '4px',
  },
  words: { minWidth: 0 },
  bold: { fontWeight: 600 },
  italic: { fontStyle: 'italic' },
  underline: { textDecorationLine: 'underline' },
  more: { minWidth: '24px' },
});

/** One line of words of a layout: what it says, how large and in which letters. */
export function LineBox(props: {
  /** What it is called: "Bên trái, dòng 1". */
  readonly label: string;
  readonly line: AnnexLine;
  /** Null: it always stands where it is. */
  readonly moves: LineMoves | null;
  readonly onChange: ChangeLine;
}) {
  const { label, line, moves, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);

  /** Where the user was typing last. */
  function insert(words: string): void {
    const at = input.current?.selectionStart ?? line.text.length;
    const text = line.text.slice(0, at) + words + line.text.slice(at);
    onChange('words', { ...line, text }, false);
  }

  return (
    <div className={styles.line}>
      <Input
        size="small"
        className={styles.words}
        input={{
          ref: input,
          className: mergeClasses(
            line.bold === true && styles.bold,
            line.italic === true && styles.italic,
            line.underline === true && styles.underline,
          ),
        }}
        aria-label={label}
        placeholder={t('annexScreen.lines.empty')}
        value={line.text}
        maxLength={1000}
        onChange={(_, { value }) => onChange('words', { ...line, text: value }, true)}
      />
      <NumberBox
        label={t('annexScreen.lines.size', { line: label })}
        value={line.sizePt}
        min={6}
        max={36}
        onChange={(sizePt) => onChange('lineLook', { ...line, sizePt }, true)}
      />
      <LineMenu
        name={t('annexScreen.lines.more', { line: label })}
        line={line}
        moves={moves}
        onInsert={insert}
        onLook={(looked) => onChange('lineLook', looked, false)}
      />
    </div>
  );
}
