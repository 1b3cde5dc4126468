import { makeStyles, mergeClasses, tokens, useId } from '@fluentui/react-components';

const useStyles = makeStyles({
  group: {
    display: 'inline-flex',
    justifySelf: 'start',
    flexShrink: 0,
    boxSizing: 'border-box',
    height: '24px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    ':focus-within:has(:focus-visible)': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  segment: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    padding: '0 10px',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '& + &': { borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      ':hover': { backgroundColor: 'Highlight' },
    },
  },
  off: {
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    ':hover': { backgroundColor: 'transparent' },
  },
  // The browser's own button, so that arrow keys and names are as everywhere; the words show it.
  radio: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'inherit' },
});

export interface Segment<Choice extends string> {
  readonly value: Choice;
  readonly label: string;
  readonly hint?: string;
  /** Why it can't be chosen; null when it can. */
  readonly why?: string | null;
}

/** Two or three values side by side, of which one is chosen. */
export function Segments<Choice extends string>(props: {
  readonly label: string;
  readonly value: Choice;
  readonly choices: readonly Segment<Choice>[];
  readonly onChange: (choice: Choice) => void;
}) {
  const { label, value, choices, onChange } = props;
  const styles = useStyles();
  const name = useId('segments');
  return (
    <span className={styles.group} role="radiogroup" aria-label={label}>
      {choices.map((choice) => {
        const why = choice.why ?? null;
        const isChosen = choice.value === value;
        return (
          <label
            key={choice.value}
            className={mergeClasses(
              styles.segment,
              isChosen && styles.chosen,
              why !== null && styles.off,
            )}
            title={why ?? choice.hint}
          >
            <input
              type="radio"
              className={styles.radio}
              name={name}
              checked={isChosen}
              disabled={why !== null}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        );
      })}
    </span>
  );
}
