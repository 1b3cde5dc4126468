/** Two texts by what they share at both ends and what differs between. */
export interface TextDifference {
  readonly start: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
}

/** Shares whole words only: half a word struck through can't be read. */
export function textDifference(before: string, after: string): TextDifference {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const most = Math.min(old.length, now.length);
  let first = 0;
  while (first < most && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < most - first && old[old.length - 1 - last] === now[now.length - 1 - last])
    last += 1;
  return {
    start: old.slice(0, first).join(''),
    before: old.slice(first, old.length - last).join(''),
    after: now.slice(first, now.length - last).join(''),
    end: old.slice(old.length - last).join(''),
  };
}

/** Words, and the white space between them. */
function wordsOf(text: string): string[] {
  return text.match(/\S+|\s+/gu) ?? [];
}

/** Enough words around a difference to know where it is. */
const shownAround = 48;
/** As much of a difference as is read at a glance. */
const shownInside = 240;

/** The difference with its surroundings cut down to what shows where it is. */
export function shortened({ start, before, after, end }: TextDifference): TextDifference {
  return {
    start: start.length <= shownAround ? start : `…${fromWord(start.slice(-shownAround))}`,
    before: cutOff(before, shownInside),
    after: cutOff(after, shownInside),
    end: cutOff(end, shownAround),
  };
}

function cutOff(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/u, '')}…`;
}

function fromWord(text: string): string {
  return text.replace(/^\S*\s+/u, '');
}
