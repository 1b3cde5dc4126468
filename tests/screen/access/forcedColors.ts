import { cdp } from 'vitest/browser';

/** High contrast of the system; `null`: none. */
export async function forceColours(scheme: 'light' | 'dark' | null): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: scheme === null ? 'none' : 'active' },
      { name: 'prefers-color-scheme', value: scheme ?? '' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}
