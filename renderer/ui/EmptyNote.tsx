import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  note: {
    display: 'grid',
    gap: '4px',
    maxWidth: '420px',
    padding: '16px',
    color: tokens.colorNeutralForeground2,
  },
  words: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Stands where nothing is yet, and says how something comes there. */
export function EmptyNote(props: { readonly words: string; readonly hint?: string }) {
  const styles = useStyles();
  return (
    <div className={styles.note}>
      <span className={styles.words}>{props.words}</span>
      {props.hint !== undefined && <span>{props.hint}</span>}
    </div>
  );
}
