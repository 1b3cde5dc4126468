import { expect, test } from 'vitest';

import { createTexts } from '#renderer/app/i18n.ts';
import { rememberTexts } from '#renderer/tasks/rememberTexts.ts';

test('a text is worked out once for the same key and values, and not for others', () => {
  const texts = createTexts();
  let asked = 0;
  const counting = new Proxy(texts.t, {
    apply(say, self, words: Parameters<typeof texts.t>): unknown {
      asked += 1;
      return Reflect.apply(say, self, words);
    },
  });
  const t = rememberTexts(counting);
  const say = (days: string): string => t('tasks.status.daysLeft', { days });
  expect([say('1'), say('2'), say('1')]).toEqual(
    ['1', '2', '1'].map((days) => texts.t('tasks.status.daysLeft', { days })),
  );
  expect(asked).toBe(2);
});
