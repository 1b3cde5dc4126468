import { useEffect, useState } from 'react';

import type { ScreenName } from '../app/navigation.ts';
import { TourBubble } from './TourBubble.tsx';
import { tourSteps } from './tourSteps.ts';

/** Leads through an open plan, from bubble to bubble. Left with Esc, a click beside it, or its button. */
export function Tour(props: {
  readonly onShow: (screen: ScreenName) => void;
  readonly onEnd: () => void;
}) {
  const { onShow, onEnd } = props;
  const [at, setAt] = useState(0);
  const step = tourSteps[at];

  useEffect(() => {
    if (step !== undefined) onShow(step.screen);
  }, [onShow, step]);

  if (step === undefined) return null;
  const isLast = at === tourSteps.length - 1;
  return (
    <TourBubble
      // A new one for each step: it is placed, and takes the keyboard, when it comes up.
      key={step.name}
      name={step.name}
      place={at + 1}
      onBack={at === 0 ? null : () => setAt(at - 1)}
      onNext={isLast ? null : () => setAt(at + 1)}
      onEnd={onEnd}
    />
  );
}
