import type { Stretch } from '../words/sentences.ts';
import { readWords } from '../words/wordList.ts';
import { actionAt } from './readAction.ts';
import { opensOwner, readOwnerName } from './readOwner.ts';
import { readTask } from './readTask.ts';

/** Words before a colon that name who does what follows, or what it is about. */
export interface RunIn {
  /** Where the text behind the colon begins, in UTF-16 units of the body. */
  readonly end: number;
  readonly owner: Stretch | null;
  /** Who supports the owner: "Công an tỉnh chủ trì, phối hợp với Tòa án tỉnh: …". */
  readonly supports: readonly Stretch[];
}

/** Limits in characters and words. */
const longestRunIn = 300;
const longestTopic = 12;

/** "Sở Tài chính: Bố trí …", "Công tác tuyên truyền: Tổ chức …"; null where the text simply begins. */
export function readRunIn(body: string): RunIn | null {
  const colon = body.slice(0, longestRunIn).search(/:\s*(?=[\p{L}“"])/u);
  if (colon <= 0 || /\([^)]*$/u.test(body.slice(0, colon))) return null;
  const end = colon + (/^:\s*/u.exec(body.slice(colon))?.[0].length ?? 1);
  const words = readWords(body.slice(0, colon));
  const name = readOwnerName(words);
  if (name !== null) {
    const start = words.list[name.from]?.start ?? 0;
    return { end, owner: { start, end: words.list[name.to - 1]?.end ?? colon }, supports: [] };
  }
  const asked = opensOwner(words, 0) ? readTask(body.slice(0, colon)) : null;
  if (asked?.owner != null && words.list.length <= 40)
    return { end, owner: asked.owner, supports: asked.supports };
  const isTopic = words.list.length <= longestTopic && actionAt(words, 0) === 0;
  return isTopic ? { end, owner: null, supports: [] } : null;
}
