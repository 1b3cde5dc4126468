import { makeStyles, ToggleButton } from '@fluentui/react-components';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  chip: { whiteSpace: 'nowrap' },
});

/** Parts of a table, each a button that shows it alone. */
export function FilterChips<Name extends string>(props: {
  readonly label: string;
  readonly filters: readonly { readonly name: Name; readonly words: string }[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={props.label} className={styles.chips}>
      {props.filters.map(({ name, words }) => (
        <ToggleButton
          key={name}
          size="small"
          shape="circular"
          className={styles.chip}
          checked={name === props.chosen}
          onClick={() => props.onChoose(name)}
        >
          {words}
        </ToggleButton>
      ))}
    </div>
  );
}
