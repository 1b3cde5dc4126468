import { foldHeader } from './matchHeader.ts';
import { expandAbbreviations } from './headerAbbreviations.ts';

/** Words for a body, one after the other: "Cơ quan, đơn vị", "Phòng, ban". Alone they say no duty. */
const bodies =
  /^(?:cac )?(?:(?:co quan|don vi|phong|bo phan|so nganh|bo nganh|ban nganh|ban|nganh|to chuc|dia phuong|doan the|ca nhan)(?: va)? )+/;

const given = '(?:duoc |cung )*(?:(?:giao|phan cong) )?(?:nhiem vu )?';
const supports = new RegExp(`^${given}(?:phoi hop|lien quan|ho tro|tham gia|cung thuc hien)`);
const leads = new RegExp(
  `^${given}(?:chu tri|chu cong|(?:lam )?dau moi|chiu trach nhiem|phu trach|(?:xu ly|thuc hien|tham muu) chinh)`,
);
const works =
  /^(?:duoc )?(?:giao|phan cong|nhan (?:viec|nhiem vu)|xu ly|thu ly|thuc hien|trien khai|theo doi|tham muu|dam nhiem|dam nhan|thi hanh)/;

/**
 * What a body does for a row, by a header that names some body and a duty: "Phòng, ban phụ trách",
 * "Cơ quan được giao phối hợp". `work`: it is not said whether it leads. Null: no such header.
 */
export function readOwnerPhrase(header: string): 'lead' | 'support' | 'work' | null {
  const words = expandAbbreviations(foldHeader(header));
  const body = bodies.exec(`${words} `)?.[0];
  if (body === undefined || words.length > 60) return null;
  const duty = words.slice(body.length);
  if (supports.test(duty)) return /chu tri/.test(duty) ? null : 'support';
  if (leads.test(duty)) return 'lead';
  return works.test(duty) ? 'work' : null;
}
