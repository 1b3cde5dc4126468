import i18next from 'i18next';
import { expect, test } from 'vitest';

import { statusWords } from '#renderer/tasks/statusWords.ts';
import { resources } from '#shared/messages/translate.ts';
import type { TaskStatus } from '#shared/tasks/deriveStatus.ts';

const texts = i18next.createInstance();
void texts.init({ lng: 'vi', resources, initAsync: false });

test.each([
  ['overdue', '2020-03-31', '2020-06-24', 'Quá hạn 85 ngày'],
  ['overdue', '2020-01-31', '2026-11-24', 'Quá hạn 2.489 ngày'],
  ['overdue', '2020-06-23', '2020-06-24', 'Quá hạn 1 ngày'],
  ['due-soon', '2020-06-29', '2020-06-24', 'Còn 5 ngày'],
  ['due-soon', '2020-06-24', '2020-06-24', 'Hạn hôm nay'],
  ['in-time', '2020-12-31', '2020-06-24', 'Trong hạn'],
  ['done-late', '2020-06-23', '2020-06-24', 'Hoàn thành quá hạn'],
  ['done', null, '2020-06-24', 'Hoàn thành'],
  ['done', '2020-06-30', '2020-06-24', 'Hoàn thành, chưa ghi ngày'],
  ['no-deadline', null, '2020-06-24', 'Chưa có hạn'],
] satisfies [TaskStatus, string | null, string, string][])(
  '%s, due on %s, is on %s: %s',
  (status, due, asOf, words) => {
    expect(statusWords(status, { due }, asOf, texts.t)).toBe(words);
  },
);
