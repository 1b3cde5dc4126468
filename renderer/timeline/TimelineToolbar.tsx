import { makeStyles, mergeClasses, Toolbar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Segments } from '../annexes/Segments.tsx';
import { useToolbarStyles } from '../ui/useToolbarStyles.ts';
import { timelineParts } from './timelineView.ts';
import type { TimelinePart } from './timelineView.ts';

const useStyles = makeStyles({
  bar: { gap: '8px', minHeight: '44px', boxSizing: 'border-box' },
});

/** Which part of the screen is shown; behind it stands how that part is looked at. */
export function TimelineToolbar(props: {
  readonly part: TimelinePart;
  readonly onPart: (part: TimelinePart) => void;
  readonly children: ReactNode;
}) {
  const { part, onPart, children } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const toolbar = useToolbarStyles();
  return (
    <Toolbar
      className={mergeClasses(toolbar.bar, styles.bar)}
      aria-label={t('timeline.parts.name')}
    >
      <Segments
        label={t('timeline.parts.name')}
        value={part}
        choices={timelineParts.map((value) => ({ value, label: t(`timeline.parts.${value}`) }))}
        onChange={onPart}
      />
      {children}
    </Toolbar>
  );
}
