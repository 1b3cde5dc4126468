import { translate } from '../../messages/translate.ts';
import { foldText } from '../../text/fold.ts';

const list = (
  ['notStarted', 'underWay', 'drafting', 'consulting', 'lasting', 'finished'] as const
).map((word) => foldText(translate(`handoffs.pack.progress.${word}`)));

/** What secretaries type instead of choosing: the same few words, with "đã", "đang" or "chưa". */
const typed =
  /^(?:(?:da|dang|chua|khong) )?(?:hoan thanh|thuc hien|trien khai|xong|ht|th|soan thao|xin y kien|thuong xuyen|bat dau)(?: (?:xong|thuc hien|thuong xuyen|dung han|qua han|truoc han|cham|mot phan|co ban))?$/;

/** Whether a cell says nothing but how far a task is, as the list of a pack does. */
export function isProgressWords(text: string): boolean {
  const words = wordsOf(text);
  return list.includes(words) || typed.test(words);
}

function wordsOf(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
