import { plainText } from '../words/plainText.ts';
import type { Stretch } from '../words/sentences.ts';

/** Who of several bodies leads and who supports; places are UTF-16 units in the words. */
export interface Roles {
  readonly lead: Stretch;
  readonly supports: readonly Stretch[];
}

const role = /\s*\(\s*((?:cùng |tham gia )?(?:chủ trì|phối hợp))[^()]*\)[\s,;]*(?:và )?/gu;

/** "Sở A (chủ trì), Sở B (phối hợp)"; null where no lead is marked so. */
export function readRoles(names: string): Roles | null {
  const found = [...plainText(names).matchAll(role)].map((match, at, all) => {
    const before = all[at - 1];
    return {
      isLead: match[1] === 'chủ trì',
      start: before === undefined ? 0 : before.index + before[0].length,
      end: match.index,
    };
  });
  const lead = found.find(({ isLead, start, end }) => isLead && end > start);
  if (lead === undefined) return null;
  return { lead, supports: found.filter((one) => one !== lead && one.end > one.start) };
}
