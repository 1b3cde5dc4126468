import type { MouseEvent } from 'react';

/** For what stands around a table: pressing where no control is leaves the keyboard where it is. */
export function keepKeyboard(event: MouseEvent<HTMLElement>): void {
  const { currentTarget, target } = event;
  // A menu or dialog above it is inside of it for React alone.
  if (!(target instanceof Element) || !currentTarget.contains(target)) return;
  if (target.closest('a, button, input, textarea') === null) event.preventDefault();
}
