const bracketed = /\([^()]*\)/gu;

/**
 * What is said of a name right behind it, and names nobody: whom a group leaves out ("trừ Công an tỉnh"), "theo chức
 * năng, nhiệm vụ được giao". "phòng trừ" and "khấu trừ" are other words.
 */
const afterthought =
  /(?<=[\p{L}\p{M}])(?<!(?:^|\s)(?:và|với|hoặc))[,\s]+(?:(?:ngoại trừ|(?:không|chưa) (?:kể|bao gồm)|(?<!(?:phòng|khấu|loại|diệt|bài|giải) )trừ)\s+\p{L}[^;\n]*|theo (?:chức năng|nhiệm vụ|thẩm quyền|lĩnh vực|quy định)(?:(?:,| và) (?:chức năng|nhiệm vụ|thẩm quyền|quyền hạn|lĩnh vực))*(?: (?:được giao|được phân công|phụ trách|quản lý|hiện hành|của pháp luật))*(?!\p{L}))/giu;

/** Puts full stops in the place of remarks in brackets; the length stays. */
export function maskBrackets(cell: string): string {
  return cell.replace(bracketed, (words) => '.'.repeat(words.length));
}

/** Puts full stops in the place of what is said of a name without brackets. */
export function maskAfterthoughts(cell: string): string {
  return cell.replace(afterthought, (words) => '.'.repeat(words.length));
}

const remarkHere = new RegExp(`[^\\S\\n]*${bracketed.source}|${afterthought.source}`, 'iuy');

/** Where the remarks end that stand at a place of a cell, one behind the other; the place itself for none. */
export function endOfRemarks(cell: string, at: number): number {
  let end = at;
  for (;;) {
    remarkHere.lastIndex = end;
    if (!remarkHere.test(cell)) return end;
    end = remarkHere.lastIndex;
  }
}
