import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { stepZoom } from './zoom.ts';

const useStyles = makeStyles({
  control: {
    display: 'inline-flex',
    alignItems: 'center',
    marginLeft: '16px',
    verticalAlign: 'middle',
    height: '20px',
    marginBlock: '-2px',
  },
  button: { minWidth: 'auto', height: '20px', padding: '0 4px' },
  share: {
    minWidth: '52px',
    height: '20px',
    padding: '0 4px',
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The size in which the table is shown; the number goes back to the usual one. */
export function ZoomControl(props: {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}) {
  const { zoom, onZoom } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const step = (by: 1 | -1, label: string, icon: ReactElement) => (
    <Button
      className={styles.button}
      appearance="subtle"
      size="small"
      icon={icon}
      aria-label={label}
      title={label}
      disabledFocusable={stepZoom(zoom, by) === zoom}
      onClick={() => onZoom(stepZoom(zoom, by))}
    />
  );
  const share = t('grid.zoom.share', { share: Math.round(zoom * 100) });
  return (
    <span
      role="group"
      aria-label={t('grid.zoom.name')}
      className={styles.control}
      // The keyboard stays in the grid.
      onMouseDown={(event) => event.preventDefault()}
    >
      {step(-1, t('grid.zoom.out'), <SubtractRegular />)}
      <Button
        className={styles.share}
        appearance="subtle"
        size="small"
        aria-label={t('grid.zoom.reset', { share })}
        title={t('grid.zoom.reset', { share })}
        onClick={() => onZoom(1)}
      >
        {share}
      </Button>
      {step(1, t('grid.zoom.in'), <AddRegular />)}
    </span>
  );
}
