import type { WebContents } from 'electron';

type Modifier = 'control' | 'cmd' | 'alt' | 'shift';

/**
 * Presses keys in a window, written like "Ctrl+Shift+N": what a menu entry does is what its keys do,
 * wherever the user is, and the window alone says what that is.
 */
export function pressKeys(contents: WebContents, keys: string): void {
  const parts = keys.split('+');
  const keyCode = parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1).map(modifierOf);
  contents.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
  contents.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
}

function modifierOf(name: string): Modifier {
  if (name === 'Ctrl') return process.platform === 'darwin' ? 'cmd' : 'control';
  return name === 'Alt' ? 'alt' : 'shift';
}
