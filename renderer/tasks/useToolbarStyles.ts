import { makeStyles, tokens } from '@fluentui/react-components';

/** Shared by the toolbar and the menu that stands in it. */
export const useToolbarStyles = makeStyles({
  bar: {
    gap: '2px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
  },
  space: { flexGrow: 1 },
  button: { minWidth: 'auto', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightRegular },
  primary: { marginRight: '4px', whiteSpace: 'nowrap' },
});
