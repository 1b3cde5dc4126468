import { PopoverSurface } from '@fluentui/react-components';
import type { PopoverSurfaceProps } from '@fluentui/react-components';

/** Of a popover. A click beside its fields leaves the keyboard in it, so that Esc still closes it. */
export function FloatingSurface(props: PopoverSurfaceProps) {
  return (
    <PopoverSurface
      {...props}
      onFocus={({ currentTarget }) => {
        // Not before: a surface that can take the keyboard gets it instead of the first field.
        currentTarget.tabIndex = -1;
      }}
    />
  );
}
