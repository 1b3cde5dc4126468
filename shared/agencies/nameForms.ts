import { foldText } from '../text/fold.ts';
import type { Agency } from './agency.ts';
import { readAgencyWords } from './agencyWords.ts';
import type { AgencyWord } from './agencyWords.ts';

/** How an agency may be written, as keys of `readAgencyWords` joined. */
export interface NameForms {
  /** Its name, short name and aliases. */
  readonly given: readonly string[];
  /** The same with their commas, as `joinKeys` writes them. */
  readonly punctuated: readonly string[];
  /** What people make of its name without asking: initials, "tỉnh" added or left out. */
  readonly derived: readonly string[];
  /** Words of the longest of them, or more. */
  readonly words: number;
}

/** `province`: what `provinceKey` says of the directory. */
export function nameForms(agency: Agency, province: string | null): NameForms {
  const names = [agency.name, agency.short, ...agency.aliases].filter((name) => name !== null);
  const given = names.map(keyOf);
  const derived = [...given, ...given.flatMap(everydayNames)].flatMap((key) =>
    withoutOrWithProvince(key, province),
  );
  const headless = given.flatMap((key) => headlessNames(key, province));
  const punctuated = names.map((name) => joinKeys(readAgencyWords(name)));
  const groups = punctuated
    .flatMap(groupNames)
    .filter((key) => !key.startsWith('uybannhandan'))
    .map((key) => key.replaceAll(',', ''));
  return {
    given: unique(given),
    // Nine more for "Việt Nam", "tỉnh" and the name of the province, or for "Đoàn Thanh niên …".
    words: 9 + Math.max(...names.map((name) => readAgencyWords(name).length)),
    punctuated: unique([...punctuated, ...punctuated.flatMap(groupNames)]),
    derived: unique([...derived, ...headless, ...initials(agency.name), ...groups]).filter(
      (key) => !given.includes(key),
    ),
  };
}

/** The keys of some words run together, with a comma where one stands before a word. */
export function joinKeys(words: readonly AgencyWord[]): string {
  return words.map(({ key, before }) => (before === 'comma' ? `,${key}` : key)).join('');
}

function keyOf(name: string): string {
  return readAgencyWords(name)
    .map(({ key }) => key)
    .join('');
}

/** The province that the directory belongs to, from its "Tỉnh ủy …" entry; null when it has none. */
export function provinceKey(directory: readonly Agency[]): string | null {
  const committee = directory.find(({ name }) => foldText(name).startsWith('tinh uy '));
  return committee === undefined ? null : keyOf(committee.name).slice('tinhuy'.length);
}

/**
 * "Công an" for "Công an tỉnh" and "Công an tỉnh Bến Tre"; "Sở Y tế tỉnh", "Sở Y tế Bến Tre", "Sở Y tế tỉnh
 * Bến Tre".
 */
function withoutOrWithProvince(key: string, province: string | null): string[] {
  const bare = withoutProvince(key, province);
  const places = province === null ? [''] : ['', province];
  return ['', 'tinh'].flatMap((level) => places.map((place) => bare + level + place));
}

/** Bodies that are everywhere, so that theirs needs no name of the province: "Công ty Điện lực". */
const branch = /^(?:congty|nganhang|(?:chi)?cuc)./;

/** Without "tỉnh" and what follows it; the name of a province such as "Hà Tĩnh" may end in that word itself. */
function withoutProvince(key: string, province: string | null): string {
  const endings = province === null ? ['tinh'] : [`tinh${province}`, province, 'tinh'];
  const ending = endings.find((place) => key.endsWith(place)) ?? '';
  const isName = (ending === province && !branch.test(key)) || ending === key;
  return isName ? key : key.slice(0, key.length - ending.length);
}

/**
 * A group "tỉnh" is one "cấp tỉnh"; with several kinds, or all that are concerned, it needs no "các": "Sở, ban,
 * ngành cấp tỉnh", "Huyện ủy, Thành ủy", and may be "tất cả các …"; "UBND huyện, thành phố" needs its comma,
 * for "UBND huyện" also begins lists of names. Keys as `joinKeys` writes them.
 */
function groupNames(key: string): string[] {
  if (!groupHead.test(key)) return [];
  const levels = unique([
    key,
    key.replace(/(?:cap)?tinh$/, 'tinh'),
    key.replace(/(?:cap)?tinh$/, 'captinh'),
  ]);
  const isPlural = key.includes(',') || key.endsWith('lienquan');
  const bare = isPlural ? levels.map((name) => name.replace(groupHead, '$1')) : [];
  return [...levels, ...levels.map((name) => `tatca${name}`), ...bare];
}

/** "Các sở, ban, ngành", "UBND các huyện, thành phố". */
const groupHead = /^(uybannhandan)?cac/;

/** Words of full names that are left out in daily use: "Hội Nông dân Việt Nam", "Hội Liên hiệp Phụ nữ". */
const optionalWords: readonly RegExp[] = [
  /(?<=^hoi)lienhiep/,
  /(?<=.)vietnam/,
  /(?<=^doanthanhnien)congsan(?=hochiminh)/,
  /(?<=^doanthanhnien(?:congsan)?)hochiminh/,
  /(?<=^(?:toaan|vienkiemsat))nhandan/,
  /(?<=^nganhang.+)chinhanh/,
  /(?<=^banquanly)cac(?=khu)/,
  /(?<=^cac.+tructhuoc)tinhuy$/,
];

/** First words that the name of a province's body goes without: "Thuế tỉnh", "Biên phòng tỉnh", "BĐBP tỉnh". */
const optionalHeads: readonly RegExp[] = [/^(?:chi)?cuc/, /^bochihuy/, /^bochihuybodoi/];

/** Only with "tỉnh": "Thống kê" alone is also what an office is about. */
function headlessNames(key: string, province: string | null): string[] {
  const bare = withoutProvince(key, province);
  return optionalHeads
    .filter((head) => head.test(bare))
    .flatMap((head) => [
      `${bare.replace(head, '')}tinh`,
      `${bare.replace(head, '')}tinh${province ?? ''}`,
    ]);
}

/** Other names of one body that differ in more than a word: of the youth union, of the party's boards. */
const otherNames: readonly (readonly [usual: RegExp, other: string])[] = [
  [/^tinhdoan$/, 'doanthanhniencongsanhochiminhtinh'],
  [/^tinhdoan$/, 'tinhdoanthanhniencongsanhochiminh'],
  [/^doanthanhniencongsanhochiminhtinh$/, 'tinhdoan'],
  [/^doanthanhniencongsanhochiminhtinh$/, 'tinhdoanthanhniencongsanhochiminh'],
  [/^cacbandang(?=tinh|$)/, 'cacbanxaydungdang'],
];

/** Organisations of the whole country, whose name in a province may go on with "Việt Nam". */
const nationwide =
  /^(?:uyban)?mattrantoquoc(?!vietnam)|^hoi(?:nongdan|cuuchienbinh|(?:lienhiep)?phunu)(?!vietnam)/;

/**
 * What people make of a name by leaving its optional words out, some or all, or by adding "Việt Nam"; what
 * the body is called otherwise; "các cơ quan có liên quan" as well as without "có".
 */
function everydayNames(key: string): string[] {
  const shorter = optionalWords.reduce(
    (names, words) => [...names, ...names.map((name) => name.replace(words, ''))],
    [key],
  );
  return [
    ...unique(shorter).filter((name) => name !== key),
    ...otherNames.flatMap(([usual, other]) => (usual.test(key) ? [key.replace(usual, other)] : [])),
    ...(nationwide.test(key) ? [key.replace(nationwide, '$&vietnam')] : []),
    ...(/^cac.+tructhuoc$/.test(key) ? [`${key}tinhuy`] : []),
    ...(key.endsWith('lienquan') ? [key.replace(/(?:co)?lienquan$/, 'colienquan')] : []),
  ];
}

/** "Sở TNMT" and "STNMT" for "Sở Tài nguyên và Môi trường"; names of at least three words. */
function initials(name: string): string[] {
  const words = foldText(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'va');
  const [first = '', ...rest] = words;
  if (rest.length < 2) return [];
  const letters = rest.map((word) => word.slice(0, 1)).join('');
  // "Sở TP": an abbreviation that elsewhere stands for other words.
  return [first + letters, first + keyOf(letters.toUpperCase()), first.slice(0, 1) + letters];
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== '');
}
