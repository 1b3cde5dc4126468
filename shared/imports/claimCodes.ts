/** Where codes come from that no row has. */
export interface NewCodes {
  nextTaskCode(): string;
  reserveTaskCode(code: string): void;
}

/**
 * The code of each row: the one that its table gives, unless a row has it already, else a new one.
 * Given codes are claimed first, so that a row without one never takes a later row's.
 */
export function claimCodes(
  given: readonly (string | null)[],
  taken: ReadonlySet<string>,
  codes: NewCodes,
): string[] {
  const claimed = new Set(taken);
  const claims = given.map((code) => {
    if (code === null || claimed.has(code)) return null;
    claimed.add(code);
    codes.reserveTaskCode(code);
    return code;
  });
  return claims.map((code) => code ?? freeCode(codes, claimed));
}

function freeCode(codes: NewCodes, claimed: ReadonlySet<string>): string {
  for (;;) {
    const code = codes.nextTaskCode();
    if (!claimed.has(code)) return code;
  }
}
