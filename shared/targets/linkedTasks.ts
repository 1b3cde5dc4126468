/** The codes of tasks in typed words: "NV-001; nv 12" names NV-001 and NV-012. */
export function readTaskCodes(typed: string, codes: readonly string[]): string[] {
  const known = new Map(codes.map((code) => [codeKey(code), code]));
  const parts = typed.split(/[;,\n]+/u).map((part) => known.get(codeKey(part)));
  return [...new Set(parts.filter((code) => code !== undefined))];
}

/** Letters without their case, and the number without what stands around it. */
function codeKey(code: string): string {
  const [, letters = '', digits = ''] = /^\s*(\p{L}*)[\s.-]*0*(\d*)\s*$/u.exec(code) ?? [];
  return digits === ''
    ? code.trim().toLocaleLowerCase('vi')
    : `${letters.toLocaleLowerCase('vi')}${digits}`;
}
