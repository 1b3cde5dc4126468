import type { Theme } from '@fluentui/react-components';
import { useCallback, useEffect, useSyncExternalStore } from 'react';

import type { Settings } from '#shared/settings/settings.ts';

import { contrastTheme } from './contrastTheme.ts';
import { darkTheme, lightTheme } from './theme.ts';

const darkScheme = '(prefers-color-scheme: dark)';
const forced = '(forced-colors: active)';
const onPaper = 'print';

/** The theme that the user chose, or the one of the system, whose high contrast goes first; paper is light. */
export function useTheme(chosen: Settings['theme']): Theme {
  const systemIsDark = useMedia(darkScheme);
  const isForced = useMedia(forced);
  const isPrinting = useMedia(onPaper);
  const isDark = !isPrinting && (chosen === 'dark' || (chosen === 'system' && systemIsDark));

  // For what the theme does not draw: scroll bars, the page behind.
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);

  if (isForced && !isPrinting) return contrastTheme;
  return isDark ? darkTheme : lightTheme;
}

/** Whether a media query holds now. */
function useMedia(query: string): boolean {
  const watch = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(watch, () => matchMedia(query).matches);
}
