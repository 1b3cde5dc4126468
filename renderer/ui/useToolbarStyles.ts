import { makeStyles, tokens } from '@fluentui/react-components';

import { unseen } from './unseen.ts';

/** Shared by the toolbar and the menu that stands in it. */
export const useToolbarStyles = makeStyles({
  bar: {
    // Beside the guide not all of it has room on one line.
    flexWrap: 'wrap',
    gap: '2px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
  },
  space: { flexGrow: 1 },
  button: {
    flexShrink: 0,
    minWidth: 'auto',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
  },
  primary: { flexShrink: 0, marginRight: '4px', whiteSpace: 'nowrap' },
  // In a narrow window the signs stand alone; their names are in the tooltips.
  label: {
    '@media (max-width: 1439px)': unseen,
  },
});
