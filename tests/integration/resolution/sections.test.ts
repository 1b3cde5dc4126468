import { expect, test } from 'vitest';

import { accept, arrange, makeTask } from '#electron/resolution/decide.ts';
import { readResolution } from '#electron/resolution/readResolution.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();

const text = `I. Về kinh tế
1. Mở rộng vùng trồng dừa hữu cơ.
2. Xây dựng hai hợp tác xã mới.
II. Về xây dựng Đảng
1. Rà soát quy chế làm việc.
2. Kiểm tra sinh hoạt chi bộ.`;

function titles(workbook: Workbook): string[] {
  return arrangeOutline(workbook.snapshot().tasks).map(
    ({ node, depth, number }) => `${'  '.repeat(depth)}${number} ${node.title}`,
  );
}

test('sections come and go with the tasks that are taken under them, and stay known in a new text', async () => {
  const workbook = await aWorkbook(folder.at('mục.dauviec'));
  readResolution(workbook, { name: 'nghị quyết', text }, 'replace');
  const clauseOf = (words: string): string | null =>
    workbook.snapshot().clauses.find((clause) => clause.text.includes(words))?.id ?? null;
  const taskOf = (title: string) => ({ title, clause: clauseOf(title), quote: title });

  const loose = accept(workbook, { tasks: [taskOf('quy chế')], targets: [] }, false);
  expect(loose.sections).toBe(0);
  const taken = accept(workbook, { tasks: [taskOf('hợp tác xã')], targets: [] }, true);
  expect({ ids: taken.ids.length, sections: taken.sections }).toEqual({ ids: 1, sections: 1 });
  expect(titles(workbook)).toEqual(['I Về kinh tế', '  1 hợp tác xã', '2 quy chế']);

  workbook.undo();
  expect(titles(workbook)).toEqual(['1 quy chế']);
  workbook.redo();

  expect(arrange(workbook)).toMatchObject({ tasks: 1, sections: 1 });
  const whole = ['I Về kinh tế', '  1 hợp tác xã', 'II Về xây dựng Đảng', '  2 quy chế'];
  expect(titles(workbook)).toEqual(whole);
  const { revision } = arrange(workbook);
  expect(revision).toBe(workbook.revision());
  workbook.undo();
  expect(titles(workbook)).toEqual(['I Về kinh tế', '  1 hợp tác xã', '2 quy chế']);
  workbook.redo();

  readResolution(workbook, { name: 'bản mới', text: `Mở đầu\n${text}` }, 'replace');
  makeTask(workbook, taskOf('sinh hoạt chi bộ'), true);
  expect(titles(workbook)).toEqual([...whole, '  3 sinh hoạt chi bộ']);
  workbook.close();
});
