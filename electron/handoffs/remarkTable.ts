import type { Remark } from '#shared/handoffs/remark.ts';

import { plain } from '../workbook/recordTable.ts';
import type { TableSpec } from '../workbook/recordTable.ts';

export const remarkTable: TableSpec<Remark> = {
  table: 'remarks',
  columns: {
    id: plain('id'),
    task: plain('task'),
    agency: plain('agency'),
    pack: plain('pack'),
    kind: plain('kind'),
    text: plain('text'),
    on: plain('said_on'),
    by: plain('said_by'),
    replyBy: plain('reply_by'),
    repliedOn: plain('replied_on'),
    reply: plain('reply'),
    before: plain('before_words'),
    after: plain('after_words'),
  },
};
