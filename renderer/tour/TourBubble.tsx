import { Button, makeStyles, Popover, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { FloatingSurface } from '../ui/FloatingSurface.tsx';
import { tourSteps } from './tourSteps.ts';
import type { TourStep } from './tourSteps.ts';

const useStyles = makeStyles({
  surface: { display: 'grid', gap: '8px', width: '288px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: 0 },
  foot: { display: 'flex', alignItems: 'center', gap: '8px', marginTop: '4px' },
  place: { flexGrow: 1, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** One step of the tour, pointing at what it speaks of. */
export function TourBubble(props: {
  readonly name: TourStep['name'];
  /** From 1. */
  readonly place: number;
  readonly onBack: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onEnd: () => void;
}) {
  const { name, onBack, onNext, onEnd } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const id = useId();
  const surface = useRef<HTMLDivElement>(null);
  const [target] = useState(() => document.querySelector<HTMLElement>(`[data-tour="${name}"]`));
  return (
    <Popover
      open
      trapFocus
      withArrow
      positioning={{ target, position: 'after', align: 'center' }}
      onOpenChange={(event, { open }) => {
        if (open) return;
        // A screen that comes up beside it takes the keyboard, which belongs here until the tour ends.
        if (event.type === 'focusin') surface.current?.querySelector('button')?.focus();
        else onEnd();
      }}
    >
      <FloatingSurface aria-labelledby={id}>
        <div ref={surface} className={styles.surface}>
          <h2 id={id} className={styles.heading}>
            {t(`help.tourSteps.${name}.heading`)}
          </h2>
          <p className={styles.words}>{t(`help.tourSteps.${name}.words`)}</p>
          <div className={styles.foot}>
            <span className={styles.place}>
              {t('help.tourSteps.place', { step: props.place, of: tourSteps.length })}
            </span>
            {/* In the order of Windows; the first one has the keyboard. */}
            <Button size="small" appearance="primary" onClick={onNext ?? onEnd}>
              {t(onNext === null ? 'help.tourSteps.end' : 'help.tourSteps.next')}
            </Button>
            {onBack !== null && (
              <Button size="small" onClick={onBack}>
                {t('help.tourSteps.back')}
              </Button>
            )}
            {onNext !== null && (
              <Button size="small" appearance="subtle" onClick={onEnd}>
                {t('help.tourSteps.leave')}
              </Button>
            )}
          </div>
        </div>
      </FloatingSurface>
    </Popover>
  );
}
