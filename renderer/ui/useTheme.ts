import type { Theme } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';

import type { Settings } from '#shared/settings/settings.ts';

import { darkTheme, lightTheme } from './theme.ts';

const darkScheme = '(prefers-color-scheme: dark)';

/** The theme that the user chose, or the one of the system. */
export function useTheme(chosen: Settings['theme']): Theme {
  const systemIsDark = useSyncExternalStore(watchSystem, () => matchMedia(darkScheme).matches);
  const isDark = chosen === 'dark' || (chosen === 'system' && systemIsDark);

  // For what the theme does not draw: scroll bars, the page behind.
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);

  return isDark ? darkTheme : lightTheme;
}

function watchSystem(onChange: () => void): () => void {
  const query = matchMedia(darkScheme);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
