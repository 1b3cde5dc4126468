import { agencyHeaders } from './agencyHeaders.ts';
import { taskHeaders } from './headerSynonyms.ts';
import { createHeaderMatcher, foldHeader } from './matchHeader.ts';
import { measuredHeaders } from './targetHeaders.ts';
import { readTimeHeader } from './timeHeaders.ts';

/** The words of headers by what the table is of, each list folded once. */
export const headerMatchers = {
  tasks: createHeaderMatcher(taskHeaders),
  targets: createHeaderMatcher(measuredHeaders),
  agencies: createHeaderMatcher(agencyHeaders),
} as const;

/** Below a wider header only: "Từ | Đến" below "Thời gian". */
const below =
  /^(?:tu|den|(?:tu|den) (?:ngay|thang|quy)|chinh|dau moi|thuc te|du kien|ke hoach|thuc hien|lanh dao|chuyen vien|tinh|huyen|xa|dia phuong|trung uong|so nganh|tong so|tong|cong|luy ke|\d{1,2})$/;

/** Whether a text stands in headers: of any table that is understood, or a time. */
export function isHeaderText(text: string): boolean {
  if (text.length > 100) return false;
  return (
    headerMatchers.tasks(text) !== null ||
    headerMatchers.targets(text) !== null ||
    headerMatchers.agencies(text) !== null ||
    readTimeHeader([text], 2000) !== null ||
    below.test(foldHeader(text))
  );
}
