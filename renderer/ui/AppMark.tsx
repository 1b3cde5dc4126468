import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    forcedColorAdjust: 'none',
  },
});

/** The sign of the program; `size` in pixels. */
export function AppMark(props: { readonly size: number }) {
  const { size } = props;
  const styles = useStyles();
  return (
    <span
      className={styles.mark}
      style={{ width: size, height: size, fontSize: size / 2 }}
      aria-hidden="true"
    >
      Đ
    </span>
  );
}
