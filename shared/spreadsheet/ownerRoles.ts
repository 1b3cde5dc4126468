/** Who leads and who supports, in the words of one cell. */
export interface OwnerRoles {
  readonly lead: string;
  readonly support: string | null;
}

const forms: readonly RegExp[] = [
  // "Chủ trì: Sở A; phối hợp: Sở B, Sở C"
  /^(?:cơ quan |đơn vị )?chủ trì\s*:?\s*(?<lead>[^]+?)(?:[\s;,.]*(?:cơ quan |đơn vị )?phối hợp(?: với| cùng)?\s*:?\s*(?<support>[^]+))?$/iu,
  // "Sở A chủ trì, phối hợp với Sở B", "Sở A chủ trì phối hợp cùng Sở B thực hiện"
  /^(?<lead>[^]+?)\s+(?:là cơ quan )?chủ trì[\s,;]*(?:và )?phối hợp (?:với |cùng (?:với )?)?(?<support>[^]+?)(?:\s+(?:thực hiện|tham mưu|triển khai))?$/iu,
  // "Sở A chủ trì, Sở B và Sở C phối hợp"
  /^(?<lead>[^]+?)\s+chủ trì\s*[,;.\n]\s*(?<support>[^]+?)\s+(?:cùng |tham gia )?phối hợp(?: thực hiện)?$/iu,
  // "Sở A (chủ trì), Sở B (phối hợp)", "Sở A (chủ trì), Sở B"
  /^(?<lead>[^()]+?)\s*\(\s*(?:chủ trì|CT)\s*\)[\s,;]*(?:và )?(?<support>[^]+)?$/iu,
  // "Sở A, phối hợp: Sở B"
  /^(?<lead>[^]+?)[\s,;]+phối hợp(?: với| cùng)?\s*:?\s+(?<support>[^]+)$/iu,
  // "Sở A chủ trì"
  /^(?<lead>[^]+?)\s+chủ trì(?: thực hiện| tham mưu)?$/iu,
];

/** Parts a cell that says who leads and who supports; null when it names owners alone. */
export function readOwnerRoles(words: string): OwnerRoles | null {
  if (!/chủ trì|phối hợp|\(ct\)/iu.test(words)) return null;
  for (const form of forms) {
    const { lead, support } = form.exec(words)?.groups ?? {};
    if (lead === undefined) continue;
    return { lead: clean(lead), support: support === undefined ? null : clean(support) };
  }
  return null;
}

function clean(words: string): string {
  return words
    .replace(/\s*\(\s*(?:phối hợp|PH)\s*\)/giu, '')
    .replace(/^[\s,;:.-]+|[\s,;:.]+$/gu, '');
}
