import type { Page } from '@playwright/test';

/** Selects words of the resolution, as dragging the mouse over them would. */
export async function selectWords(page: Page, words: string): Promise<void> {
  // What is proposed is marked in the text, which ends a selection.
  await page.getByText(/Đề xuất: \d/).waitFor();
  const clause = page.getByRole('article', { name: words }).first();
  await clause.scrollIntoViewIfNeeded();
  await clause.evaluate((element, wanted) => {
    // What is marked in a clause stands in nodes of its own.
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (walker.nextNode() !== null) nodes.push(walker.currentNode);
    const start = nodes
      .map(({ nodeValue }) => nodeValue)
      .join('')
      .indexOf(wanted);
    const place = (offset: number): [Node, number] => {
      let left = offset;
      for (const node of nodes) {
        const length = node.nodeValue?.length ?? 0;
        if (left <= length) return [node, left];
        left -= length;
      }
      throw new Error(`No text holds “${wanted}”.`);
    };
    document.getSelection()?.setBaseAndExtent(...place(start), ...place(start + wanted.length));
  }, words);
}
