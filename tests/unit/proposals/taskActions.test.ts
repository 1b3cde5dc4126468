import { expect, test } from 'vitest';

import { tasksOf } from './proposing.ts';

test.each([
  [
    'Căn cứ Kế hoạch này xây dựng kế hoạch của đơn vị, gửi Sở Nội vụ trước ngày 10/3.',
    'xây dựng kế hoạch của đơn vị, gửi Sở Nội vụ trước ngày 10/3',
    null,
  ],
  [
    'Căn cứ Nghị quyết này và tình hình thực tế của địa phương xây dựng chương trình, báo cáo cấp trên.',
    'xây dựng chương trình, báo cáo cấp trên',
    null,
  ],
  [
    'Căn cứ Kế hoạch này các cơ quan xây dựng kế hoạch, gửi Sở Nội vụ.',
    'xây dựng kế hoạch, gửi Sở Nội vụ',
    'các cơ quan',
  ],
  [
    'Trên cơ sở Kế hoạch này, cụ thể hóa thành chương trình, báo cáo cấp trên.',
    'cụ thể hóa thành chương trình, báo cáo cấp trên',
    null,
  ],
])('the action begins behind the paper that it rests on: %s', (sentence, quote, lead) => {
  expect(tasksOf(`- ${sentence}`)).toMatchObject([{ quote, lead }]);
});
