/** Letters before the number; Roman numerals count sections. */
const code = /^(?![IVX]+[-–_. ]?\d)\p{Lu}{2,6}[-–_. ]?\d{1,5}(?:[-.]\d{1,4})*$/u;

/** The number of a row when it is a code: "KT.01", "TX-02"; else null. Not "1.1", "II.2", "A.1". */
export function codeInNumber(number: string | null): string | null {
  return number !== null && code.test(number) ? number : null;
}

/** Says of each code whether it may be given: to no other row before, and none of `taken`. */
export function createCodeClaims(taken: Iterable<string>): (code: string) => boolean {
  const claimed = new Set(taken);
  return (code) => {
    const isFree = !claimed.has(code);
    claimed.add(code);
    return isFree;
  };
}
