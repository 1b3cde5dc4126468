import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may come in: a token that works once, then the cookie that was given for it. */
export interface DoorKeys {
  /** Goes into the address that is opened in the browser. */
  readonly token: string;
  /** The cookie's value when the token is right and was not used before; null otherwise. */
  redeem(token: string): string | null;
  /** Whether tokens are taken at the moment: not after many wrong ones. */
  mayTry(): boolean;
  isKnown(cookie: string): boolean;
}

const wrongTokens = { most: 10, withinMs: 60_000 };

/** `now` in milliseconds. */
export function createDoorKeys(now: () => number = Date.now): DoorKeys {
  const token = randomKey();
  const cookie = randomKey();
  let isUsed = false;
  let wrongAt: readonly number[] = [];
  return {
    token,
    redeem(given) {
      if (isUsed || !isSame(given, token)) {
        wrongAt = [...wrongAt, now()].slice(-wrongTokens.most);
        return null;
      }
      isUsed = true;
      return cookie;
    },
    mayTry() {
      const [first] = wrongAt;
      const isFull = wrongAt.length === wrongTokens.most;
      return first === undefined || !isFull || now() - first >= wrongTokens.withinMs;
    },
    isKnown: (given) => isSame(given, cookie),
  };
}

function randomKey(): string {
  return randomBytes(32).toString('base64url');
}

/** Takes as long for a near miss as for any other. */
function isSame(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
