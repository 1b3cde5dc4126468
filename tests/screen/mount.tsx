import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';

const roots = new Set<Root>();

/** Draws an element into the page; it goes away after the test, with the rules of its styles. */
export function mount(element: ReactNode): void {
  const container = document.createElement('div');
  container.id = 'root';
  document.body.append(container);
  const root = createRoot(container);
  roots.add(root);
  root.render(
    <RendererProvider renderer={createDOMRenderer(document)}>{element}</RendererProvider>,
  );
}

export function unmountAll(): void {
  for (const root of roots) root.unmount();
  roots.clear();
  document.body.replaceChildren();
  // The next window brings its own: the page would have to look through more with each.
  for (const style of document.querySelectorAll('style[data-make-styles-bucket]')) style.remove();
}
