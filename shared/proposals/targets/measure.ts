import type { Target } from '../../targets/target.ts';
import type { Quantity } from './readNumber.ts';

export type Measure = Pick<
  Target,
  'unit' | 'kind' | 'direction' | 'value' | 'upper' | 'baselineYear'
>;

type Direction = Target['direction'];

/** Words before a number that say which way it is to be reached; the last one before it counts. */
const directionsBefore: readonly (readonly [Direction | 'open', RegExp])[] = [
  ['at-least', /không (?:còn|có|để) [^,;]{1,40} dưới\s*$/u],
  [
    'at-most',
    /(?:[≤<]|không (?:vượt |để |để vượt )?quá|không lớn hơn|không cao hơn|(?<!không )dưới|tối đa|xuống còn|giảm còn|còn|xuống|khống chế|(?<!không )thấp hơn)\s*(?:từ |còn |dưới |mức |ở mức )*$/u,
  ],
  [
    'at-least',
    /(?:[≥>]|không (?:dưới|thấp hơn|nhỏ hơn|ít hơn)|trên|hơn|ít nhất|tối thiểu|từ|vượt|lên|đạt|có|thêm)\s*(?:từ |là |mức |trên )*$/u,
  ],
  [
    'open',
    /(?:khoảng|chiếm|ổn định|duy trì(?: ở)?(?: mức)?|ở mức|giữ(?: vững)?(?: ở)?(?: mức)?|xấp xỉ|tương đương)\s*(?:từ )?$/u,
  ],
];

const kept = /(?:duy trì|giữ ổn định|giữ vững|ổn định)(?!\p{L})/u;
const falling = /(?:giảm|cắt giảm|kéo giảm|tiết kiệm|hạ)(?!\p{L})/u;
const rising = /(?:tăng|vượt)(?!\p{L})/u;
/** Between the verb of change and its number may stand only how it goes: "giảm bình quân từ". */
const changing =
  /(?<!tốc độ )(?:kéo giảm|cắt giảm|giảm|tiết kiệm|tăng|vượt)(?: ?(?:thêm|:|\/năm|bình quân|trung bình|ít nhất|tối thiểu|trên|từ|khoảng|hằng năm|hàng năm|mỗi năm|được|không dưới|đạt|đạt bình quân|hơn))*\s*$/u;
const rate =
  /(?:tỷ lệ|tỷ trọng|tỷ suất|mức sinh|mức giảm|độ che phủ|hộ nghèo|nghèo đa chiều)(?!\p{L})/u;

/**
 * Unit, kind, direction and value of a number, from the words of its segment (plain text) before and
 * behind it.
 */
export function measure(number: Quantity, before: string, behind: string): Measure {
  const unit = unitOf(number, before, behind);
  const isChange = changing.test(before) || changesAll(before);
  const kind = kindOf(unit, isChange, before, behind);
  const sign = kind !== 'level' && falling.test(lastVerb(before) || before.slice(0, 30)) ? -1 : 1;
  const baseline = /so (?:với )?(?:cùng kỳ )?(?:cuối |đầu )?năm (\d{4})/u.exec(behind)?.[1];
  return {
    unit,
    kind,
    direction: directionOf(number, { before, behind, isFalling: sign < 0 }),
    value: sign * number.value,
    upper: number.upper === null ? null : sign * number.upper,
    baselineYear: baseline === undefined ? null : Number(baseline),
  };
}

/** "Giảm phát thải khí nhà kính 8%": the verb stands before the subject, and no level is named. */
function changesAll(before: string): boolean {
  const isVerb =
    /^\s*(?:phấn đấu |[^,;]{3,20}, )?(?:kéo giảm|cắt giảm|giảm|tăng)(?! trưởng)(?!\p{L})/u.test(
      before,
    );
  const isReached = /(?:còn|xuống|lên|dưới|không quá)(?!\p{L})/u.test(before);
  const isLevel = /đạt(?!\p{L})/u.test(before) && !/^\s*[^,;]{0,24}giảm(?!\p{L})/u.test(before);
  return isVerb && !isReached && !isLevel;
}

function lastVerb(before: string): string {
  return changing.exec(before)?.[0] ?? '';
}

/** "Mỗi năm", "hằng năm" before a percentage of change belong to its unit. */
function unitOf({ unit, end, digitsEnd }: Quantity, before: string, behind: string): string | null {
  if (unit === null) return null;
  const tail = behind.slice(Math.max(0, end - digitsEnd));
  const perYear =
    /^\s*(?:mỗi năm|hằng năm|hàng năm|một năm)/u.test(tail) ||
    /(?:mỗi năm|hằng năm|hàng năm)(?!\p{L})[^;]*$/u.test(before);
  return perYear && unit === '%' && changing.test(before) && !/\/năm/u.test(unit) ? '%/năm' : unit;
}

function kindOf(
  unit: string | null,
  isChange: boolean,
  before: string,
  behind: string,
): Target['kind'] {
  const lower = unit?.toLowerCase() ?? '';
  if (/điểm (?:phần trăm|%)/u.test(lower)) return 'points';
  if (lower === 'lần' && (isChange || /gấp\s*(?:khoảng |hơn |trên |ít nhất )?$/u.test(before)))
    return 'change';
  // "Giảm 412 hộ nghèo" is a change as well; "kết nạp thêm 55 đảng viên" counts what is done.
  const isFewer = /(?:^|[\s,;])(?:kéo giảm|giảm)\s*(?:ít nhất |trên |từ |khoảng |được )*$/u.test(
    before,
  );
  if (isFewer && !/^[%‰]/u.test(lower) && unit !== null) return 'change';
  if (!/^[%‰]/u.test(lower) || !isChange) return 'level';
  const isRate = rate.test(before) && !/so với/u.test(behind);
  return isRate && !rising.test(lastVerb(before)) ? 'points' : isRate ? 'points' : 'change';
}

function directionOf(
  { upper, end, digitsEnd }: Quantity,
  {
    before,
    behind,
    isFalling,
  }: { readonly before: string; readonly behind: string; readonly isFalling: boolean },
): Direction {
  if (upper !== null) return 'range';
  if (isFalling) return 'at-most';
  const tail = behind.slice(Math.max(0, end - digitsEnd), 160);
  if (/^[^,;]{0,60}trở lên/u.test(tail)) return 'at-least';
  if (/^[^,;]{0,60}trở xuống/u.test(tail)) return 'at-most';
  const word = directionsBefore.find(([, words]) => words.test(before))?.[0];
  if (word === 'open') return kept.test(before) ? 'equal' : null;
  if (word !== undefined) return word;
  return kept.test(before) ? 'equal' : 'at-least';
}
