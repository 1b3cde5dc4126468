import { Text } from 'recharts';
import type { YAxisTickContentProps } from 'recharts';

import { axisLook } from './chartAxis.ts';

/** A name on an axis. On two lines the marks above and below its letters need more than the library gives. */
export function WrappedTick({ payload, ...place }: YAxisTickContentProps) {
  return (
    <Text {...place} {...axisLook.tick} lineHeight="1.3em">
      {String(payload.value)}
    </Text>
  );
}
