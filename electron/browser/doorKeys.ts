import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may come in: a token that works once, then the cookie that was given for it. */
export interface DoorKeys {
  /** Goes into the address that is opened in the browser. */
  readonly token: string;
  /** The cookie's value when the token is right and was not used before; null otherwise. */
  redeem(token: string): string | null;
  isKnown(cookie: string): boolean;
}

export function createDoorKeys(): DoorKeys {
  const token = randomKey();
  const cookie = randomKey();
  let isUsed = false;
  return {
    token,
    redeem(given) {
      if (isUsed || !isSame(given, token)) return null;
      isUsed = true;
      return cookie;
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
