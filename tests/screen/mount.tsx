import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';

const roots = new Set<Root>();

/** Draws an element into the page; it goes away after the test. */
export function mount(element: ReactNode): void {
  const container = document.createElement('div');
  container.id = 'root';
  document.body.append(container);
  const root = createRoot(container);
  roots.add(root);
  root.render(element);
}

export function unmountAll(): void {
  for (const root of roots) root.unmount();
  roots.clear();
  document.body.replaceChildren();
}
