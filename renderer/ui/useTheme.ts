import type { Theme } from '@fluentui/react-components';
import { useCallback, useEffect, useSyncExternalStore } from 'react';

import type { Settings } from '#shared/settings/settings.ts';

import { darkTheme, lightTheme } from './theme.ts';

const darkScheme = '(prefers-color-scheme: dark)';
const onPaper = 'print';

/** The theme that the user chose, or the one of the system; paper is light. */
export function useTheme(chosen: Settings['theme']): Theme {
  const systemIsDark = useMedia(darkScheme);
  const isPrinting = useMedia(onPaper);
  const isDark = !isPrinting && (chosen === 'dark' || (chosen === 'system' && systemIsDark));

  // For what the theme does not draw: scroll bars, the page behind.
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);

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
