import { expect, test } from 'vitest';
import { page } from 'vitest/browser';

import { aPlan } from '../aPlan.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';

test('a list that is pasted keeps the numbers that its plain text lacks', async () => {
  const plan = aPlan();
  showWindow(createFakeEngine({ snapshot: { ...plan, clauses: [], tasks: [] } }));
  const field = page.getByRole('textbox', { name: 'Văn bản nghị quyết' });
  await expect.element(field).toBeVisible();

  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', 'Một\nHai');
  clipboardData.setData('text/html', '<ol><li>Một</li><li>Hai</li></ol>');
  field
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));

  await expect.element(field).toHaveValue('1. Một\n2. Hai');
});
