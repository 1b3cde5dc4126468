import { headerMatchers } from '../../spreadsheet/headerWords.ts';
import { createHeaderMatcher, foldHeader } from '../../spreadsheet/matchHeader.ts';
import type { HeaderSynonyms } from '../../spreadsheet/headerSynonyms.ts';
import { packColumns, packHeader } from '../packLayout.ts';
import type { ReturnColumnField } from './returnFields.ts';

const columns = [...packColumns.lead, ...packColumns.support].map(({ field }) => field);

const exact: ReadonlyMap<string, ReturnColumnField> = new Map(
  columns.map((field) => [foldHeader(packHeader(field)), field]),
);

/** The field whose column a pack calls so; null for any other header. */
export function fieldOfHeader(header: string): ReturnColumnField | null {
  if (header.length > 60) return null;
  return exact.get(foldHeader(header)) ?? null;
}

/** What headers of packs are changed to, where tables of plans have no such column. */
const ownSynonyms: readonly HeaderSynonyms<ReturnColumnField>[] = [
  {
    fields: ['remark'],
    whole: ['Ý kiến', 'Nhận xét', 'Góp ý'],
    within: [
      ...['Ý kiến của cơ quan', 'Ý kiến phối hợp', 'Ý kiến của đơn vị', 'Ý kiến tham gia'],
      ...['Nội dung phối hợp', 'Kết quả phối hợp', 'Tình hình phối hợp', 'Ý kiến góp ý'],
      ...['Ý kiến cơ quan phối hợp', 'Ý kiến đơn vị phối hợp'],
    ],
  },
  {
    fields: ['updater'],
    within: [
      ...['Người cập nhật', 'Cán bộ cập nhật', 'Người báo cáo', 'Cán bộ báo cáo'],
      ...['Người điền', 'Người phụ trách cập nhật', 'Chuyên viên cập nhật'],
    ],
  },
  {
    fields: ['evidence'],
    within: ['Số, ký hiệu văn bản', 'Số và ký hiệu văn bản', 'Số hiệu văn bản', 'Văn bản số'],
  },
  { fields: ['progress'], whole: ['Tiến độ', 'Tiến độ thực hiện', 'Tiến độ công việc'] },
  {
    fields: ['completedOn'],
    whole: ['Ngày hoàn thành', 'Hoàn thành ngày', 'Thời điểm hoàn thành', 'Ngày HT'],
  },
];

const matchOwn = createHeaderMatcher(ownSynonyms);

const fields: ReadonlySet<string> = new Set(columns);

/** What a header may mean, in the order of choice. */
export interface HeaderMeaning {
  /** Empty: known, but none of ours. */
  readonly fields: readonly ReturnColumnField[];
  readonly score: number;
}

/** What a header that is not one of a pack's means; null when nobody knows it. */
export function meaningOfHeader(header: string): HeaderMeaning | null {
  const own = matchOwn(header);
  const known = headerMatchers.tasks(header);
  if (own !== null && own.score >= (known?.score ?? 0)) return own;
  if (known === null) return null;
  // A field of tasks that no pack has ("Ghi chú") is known as well.
  const ours = known.fields.filter((field): field is typeof field & ReturnColumnField =>
    fields.has(field),
  );
  return { fields: ours, score: known.score };
}
