import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  foot: {
    padding: '6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The keys that work while a cell is edited, at the foot of its panel. */
export function PanelFoot(props: { readonly keys: string }) {
  return <div className={useStyles().foot}>{props.keys}</div>;
}
