import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  ToggleButton,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import { timeScales } from '#shared/timeline/axis.ts';
import type { TimeScale } from '#shared/timeline/axis.ts';

import { useToolbarStyles } from '../../ui/useToolbarStyles.ts';
import type { ChosenBaseline } from '../useChosenBaseline.ts';

const useStyles = makeStyles({
  scales: { display: 'inline-flex', gap: '6px' },
  scale: { minWidth: 'auto', paddingInline: '10px', fontWeight: tokens.fontWeightRegular },
  chip: {
    minWidth: 'auto',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
});

/** How the calendar is looked at. */
export function BarTools(props: {
  readonly scale: TimeScale;
  readonly onScale: (scale: TimeScale) => void;
  readonly baseline: ChosenBaseline;
  readonly onToday: () => void;
  readonly onPrint: () => void;
}) {
  const { scale, onScale, baseline, onToday, onPrint } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const toolbar = useToolbarStyles();
  return (
    <>
      <span className={styles.scales} role="group" aria-label={t('timeline.scale.name')}>
        {timeScales.map((value) => (
          <ToggleButton
            key={value}
            size="small"
            className={styles.scale}
            appearance={value === scale ? 'primary' : 'outline'}
            checked={value === scale}
            title={t('timeline.scale.hint')}
            onClick={() => onScale(value)}
          >
            {t(`timeline.scale.${value}`)}
          </ToggleButton>
        ))}
      </span>
      <BaselineChip baseline={baseline} />
      <span className={toolbar.space} />
      <Button appearance="subtle" size="small" className={toolbar.button} onClick={onToday}>
        {t('timeline.toToday')}
      </Button>
      <Button appearance="subtle" size="small" className={toolbar.button} onClick={onPrint}>
        {t('timeline.print')}
      </Button>
    </>
  );
}

function BaselineChip({ baseline }: { readonly baseline: ChosenBaseline }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { all, chosen, choose } = baseline;
  const isEmpty = all.length === 0;
  return (
    <Menu
      checkedValues={{ baseline: [String(chosen?.id ?? '')] }}
      onCheckedValueChange={(_, { checkedItems: [value = ''] }) =>
        choose(value === '' ? null : Number(value))
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          className={styles.chip}
          disabledFocusable={isEmpty}
          title={isEmpty ? t('timeline.baseline.empty') : undefined}
        >
          {chosen === null
            ? t('timeline.baseline.compare')
            : t('timeline.baseline.with', { day: formatDay(chosen.date) })}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="baseline" value="">
            {t('timeline.baseline.none')}
          </MenuItemRadio>
          {all.map(({ id, name, date }) => (
            <MenuItemRadio key={id} name="baseline" value={String(id)}>
              {`${formatDay(date)} · ${name}`}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
