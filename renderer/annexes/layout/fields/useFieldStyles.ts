import { makeStyles } from '@fluentui/react-components';

/** Shared by the fields of the pane: names on the left, as wide as each other. */
export const useFieldStyles = makeStyles({
  field: { gridTemplateColumns: '132px minmax(0, 1fr)', alignItems: 'center' },
  box: { minWidth: 0, width: '100%' },
  check: { minHeight: 'auto', marginBlock: '-4px', marginInlineStart: '-8px' },
});
