import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';

import { useFieldStyles } from './useFieldStyles.ts';

const useStyles = makeStyles({
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** A number within bounds; what is none is shown as typed, and left behind with the box. */
export function NumberBox(props: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly className?: string;
  readonly onChange: (value: number) => void;
}) {
  const { label, value, min, max, className, onChange } = props;
  const own = useStyles();
  const styles = useFieldStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && readNumber(typed, min, max) === null;
  return (
    <Input
      size="small"
      className={mergeClasses(styles.box, className)}
      input={{ className: mergeClasses(own.number, isWrong && own.wrong) }}
      inputMode="decimal"
      aria-label={label}
      title={`${label} (${min}–${max})`}
      aria-invalid={isWrong}
      value={typed ?? formatNumber(value)}
      onFocus={({ target }) => target.select()}
      onChange={(_, { value: text }) => {
        setTyped(text);
        const number = readNumber(text, min, max);
        if (number !== null && number !== value) onChange(number);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

/** "12,5" or "12.5"; null for what is no number within the bounds. */
function readNumber(text: string, min: number, max: number): number | null {
  const written = text.trim().replace(',', '.');
  if (!/^\d+(\.\d*)?$/u.test(written)) return null;
  const number = Number(written);
  return number >= min && number <= max ? number : null;
}

function formatNumber(value: number): string {
  return String(value).replace('.', ',');
}
