import { readRole } from './cellKinds.ts';
import type { TableLayout, TableRow } from './tableRows.ts';

/** What a column says of a task that is ticked in it. */
const status =
  /^(?:(?:đã|đang|chưa|cơ bản|sắp) \p{L}|(?:không )?(?:hoàn thành|thực hiện)(?: (?:đúng|trước|quá|trễ|trong) hạn| chậm)?$|(?:đúng|trước|quá|trễ|trong) hạn|chậm tiến độ|đúng tiến độ|tạm dừng)/iu;

/** Below "Hoàn thành" and "Chưa hoàn thành": says nothing without what stands above it. */
const timeliness = /^(?:đúng|trước|quá|trễ|trong) hạn$/iu;

/**
 * How far the task of a row is where that is ticked: "x" below "Đã hoàn thành", beside "Đang thực hiện". Null
 * where nothing is, or more than one.
 */
export function createStatusTicks({
  header,
  placeOf,
}: TableLayout): (row: TableRow) => string | null {
  const columns = header.columns.flatMap(({ column, field, header: label, isLeftOut }) => {
    const words = statusOf(label);
    const place = placeOf(column);
    const isOurs = field === null && isLeftOut !== true && place !== undefined;
    return isOurs && status.test(words) ? [{ place, words }] : [];
  });
  if (columns.length === 0) return () => null;
  return ({ cells }) => {
    const ticked = columns.filter(({ place }) => readRole(cells[place]?.words ?? '') === 'mark');
    return ticked.length === 1 ? (ticked[0]?.words ?? null) : null;
  };
}

/** "Đã hoàn thành" of "Tình trạng – Đã hoàn thành", "Hoàn thành đúng hạn" of "Hoàn thành – Đúng hạn". */
function statusOf(label: string): string {
  const path = label.split(' – ');
  const leaf = path.at(-1) ?? '';
  const above = path.at(-2);
  return above !== undefined && timeliness.test(leaf) ? `${above} ${leaf.toLowerCase()}` : leaf;
}
