import type { Page } from '@playwright/test';

/** A list that fills with what the page complains of from now on. */
export function listenForProblems(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return problems;
}
