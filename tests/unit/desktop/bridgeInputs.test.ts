import { expect, test } from 'vitest';

import { bridgeInputs } from '#electron/desktop/bridgeInputs.ts';

test.each([
  [['cut'], true],
  [['copy'], true],
  [['paste'], true],
  [['print'], false],
  [['executeJavaScript'], false],
  [['cut', 'paste'], false],
  [[], false],
])('a window may ask for the clipboard with %j: %s', (input, isAgreed) => {
  expect(bridgeInputs.runClipboardCommand.safeParse(input).success).toBe(isAgreed);
});
