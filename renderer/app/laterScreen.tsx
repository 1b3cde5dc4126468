import { lazy, Suspense, useState } from 'react';
import type { ComponentType } from 'react';

const loaders: (() => Promise<unknown>)[] = [];

/**
 * A screen whose code is read when it is first shown, or by `loadLaterScreens` before that: the table
 * of tasks does not wait for it.
 */
export function laterScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  const loadOnce = async (): Promise<ComponentType<Props>> => (loaded ??= await load());
  const Later = lazy(async () => ({ default: await loadOnce() })) as ComponentType<Props>;
  loaders.push(loadOnce);

  return function LaterScreen(props: Props) {
    // One that is there is shown at once; the same for as long as it is shown.
    const [Screen] = useState(() => loaded ?? Later);
    return (
      <Suspense fallback={null}>
        <Screen {...props} />
      </Suspense>
    );
  };
}

/** Reads the code of all of them at once. */
export async function readLaterScreens(): Promise<void> {
  await Promise.all(loaders.map((load) => load()));
}

/** Reads the code of all of them, one after the other, while the window has nothing else to do. */
export async function loadLaterScreens(signal: AbortSignal): Promise<void> {
  for (const load of loaders) {
    await idle();
    if (signal.aborted) return;
    await load();
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve());
  });
}
