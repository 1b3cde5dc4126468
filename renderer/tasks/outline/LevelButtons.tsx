import {
  makeStyles,
  mergeClasses,
  tokens,
  ToolbarButton,
  Tooltip,
} from '@fluentui/react-components';
import { ChevronDoubleDownRegular } from '@fluentui/react-icons/svg/chevron-double-down';
import { ChevronDoubleUpRegular } from '@fluentui/react-icons/svg/chevron-double-up';
import { useTranslation } from 'react-i18next';

import { levelKeys } from '../taskKeys.ts';
import { useToolbarStyles } from '../../ui/useToolbarStyles.ts';
import { levels } from './foldLevels.ts';
import type { Level } from './foldLevels.ts';
import type { Levels } from './useLevels.ts';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexShrink: 0,
    gap: '2px',
    // In a narrow window the menu of the outline has them alone.
    '@media (max-width: 1199px)': { display: 'none' },
  },
  level: {
    minWidth: '24px',
    height: '24px',
    padding: 0,
    alignSelf: 'center',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  shown: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** 1, 2, 3 as above Excel's outline, and all at once; none in a table without rows below others. */
export function LevelButtons(props: { readonly levels: Levels }) {
  const { depth, shown, show } = props.levels;
  const { t } = useTranslation();
  const styles = useStyles();
  const { button, label } = useToolbarStyles();
  if (depth < 2) return null;
  const isAllFolded = shown === 1;
  return (
    <>
      <div role="group" aria-label={t('outline.levels')} className={styles.group}>
        {levels
          .filter((level) => level <= depth)
          .map((level) => (
            <LevelButton
              key={level}
              level={level}
              // The deepest level is all there is.
              isShown={shown === level || (shown === null && level === depth)}
              onShow={() => show(level)}
            />
          ))}
      </div>
      <ToolbarButton
        className={button}
        icon={isAllFolded ? <ChevronDoubleDownRegular /> : <ChevronDoubleUpRegular />}
        onClick={() => show(isAllFolded ? null : 1)}
      >
        <span className={label}>{t(isAllFolded ? 'tasks.unfoldAll' : 'tasks.foldAll')}</span>
      </ToolbarButton>
    </>
  );
}

function LevelButton(props: {
  readonly level: Level;
  readonly isShown: boolean;
  readonly onShow: () => void;
}) {
  const { level, isShown, onShow } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const action = t('outline.level', { level });
  const hint = t('tasks.withKey', { action, key: levelKeys[`level${level}`] });
  return (
    <Tooltip content={hint} relationship="description">
      <ToolbarButton
        className={mergeClasses(styles.level, isShown && styles.shown)}
        aria-label={action}
        aria-pressed={isShown}
        onClick={onShow}
      >
        {level}
      </ToolbarButton>
    </Tooltip>
  );
}
