import type { Page } from '@playwright/test';

/** Selects words of the resolution, as dragging the mouse over them would. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const clause = page.getByText(words).first();
  await clause.scrollIntoViewIfNeeded();
  await clause.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const text = walker.currentNode;
      const start = (text.nodeValue ?? '').indexOf(wanted);
      if (start < 0) continue;
      document.getSelection()?.setBaseAndExtent(text, start, text, start + wanted.length);
      return;
    }
    throw new Error(`No text node holds “${wanted}”.`);
  }, words);
}
