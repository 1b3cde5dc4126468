import { makeStyles, tokens } from '@fluentui/react-components';

/** Shared by the tabs: a list on the left, what is chosen of it on the right. */
export const useHistoryStyles = makeStyles({
  panes: {
    display: 'grid',
    gridTemplateColumns: 'clamp(300px, 30vw, 380px) minmax(0, 1fr)',
    height: '100%',
    minHeight: 0,
  },
  side: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    minHeight: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    boxSizing: 'border-box',
    height: '46px',
    padding: '0 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  detail: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    minWidth: 0,
    minHeight: 0,
  },
  heading: {
    display: 'grid',
    gap: '10px',
    padding: '12px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  body: { overflowY: 'auto', minHeight: 0, padding: '0 4px 16px' },
  foot: { padding: '12px', color: tokens.colorNeutralForeground3 },
  facts: {
    display: 'grid',
    gridTemplateColumns: '136px minmax(0, 1fr)',
    alignContent: 'start',
    columnGap: '8px',
    rowGap: '8px',
    margin: 0,
    padding: '16px',
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0 },
  },
});
