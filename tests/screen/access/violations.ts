import axe from 'axe-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fluent's sentinels of focus are hidden and take the keyboard on, and what is behind a dialog keeps its keys. */
const notOurs = { 'aria-hidden-focus': { enabled: false } };

/**
 * What a page breaks of WCAG 2.2 AA as far as a program can see it: rule, element, why; none when it is right.
 * The dark theme has other colours and nothing else: names and roles are looked at in the light one.
 */
export async function violations(theme: 'light' | 'dark' = 'light'): Promise<string[]> {
  finishAnimations();
  const { violations: found } = await axe.run(document, {
    runOnly: theme === 'light' ? rules : ['color-contrast'],
    rules: notOurs,
    resultTypes: ['violations'],
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
  );
}

/** What is half faded in has not the colours that it will have. */
function finishAnimations(): void {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
}
