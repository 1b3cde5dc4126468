import { plainText } from '../words/plainText.ts';

/** A place or a group of people, which says for whom a number holds and not what it measures. */
const part =
  /^(?:các |những |nhóm )?(?:vùng|khu vực|địa bàn|miền|huyện|xã|phường|thị xã|thị trấn|thành phố|tỉnh|quận|thôn|bản|buôn|đồng bào|đối tượng|nông thôn|thành thị|đô thị|nữ giới|nam giới|lao động nữ)(?!\p{L})/u;

/**
 * The name of a number that holds for a part of what was named before it: "Tỷ lệ hộ nghèo vùng miền núi" for
 * "tỷ lệ hộ nghèo giảm 1%, riêng vùng miền núi giảm 2-3%". Null where the words name something of their own.
 */
export function partialName(words: string, name: string, subject: string | null): string | null {
  if (subject === null || !/(?:^|[\s,(])riêng\s/u.test(plainText(words))) return null;
  if (!part.test(plainText(name))) return null;
  return `${subject} ${name.slice(0, 1).toLocaleLowerCase('vi')}${name.slice(1)}`;
}
