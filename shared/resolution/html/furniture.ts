import { foldText } from '../../text/fold.ts';
import { attribute, type HtmlElement } from './htmlTree.ts';

/** Elements that hold no words of the text. */
const wordless = new Set(
  [
    'head script style noscript template svg math object embed iframe canvas audio video map button',
    'select option textarea input datalist dialog link meta title base del',
  ]
    .join(' ')
    .split(' '),
);

export function isWordless({ name }: HtmlElement): boolean {
  return wordless.has(name);
}

/** Whether the page does not show it; Word hides comments and deleted words so. */
export function isHidden(element: HtmlElement): boolean {
  const style = attribute(element, 'style').replace(/\s/gu, '').toLowerCase();
  return (
    'hidden' in element.attribs ||
    /display:none|visibility:hidden|mso-hide:all|mso-element:comment/.test(style) ||
    /^mso(Del|Comment)/i.test(attribute(element, 'class'))
  );
}

const roles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu']);

/** Words in the names that pages give to what stands around an article. */
const names = new Set(
  (
    'nav navbar navigation menu submenu sidebar breadcrumb breadcrumbs related relate lienquan ' +
    'comment comments binhluan ykien share sharing social footer ads adv advert advertisement ' +
    'banner quangcao popup modal cookie login search toolbar pagination pager tags tag keyword ' +
    'keywords tukhoa widget newsletter rating mostread mostview docnhieu xemnhieu tinkhac ' +
    'tinlienquan baivietlienquan xemthem tinmoi hotnews subscribe copyright skip'
  ).split(' '),
);

/** Whether an element is navigation, a list of other articles, comments and the like. */
export function isFurniture(element: HtmlElement): boolean {
  if (/^(nav|aside|footer|menu)$/.test(element.name)) return true;
  if (roles.has(attribute(element, 'role'))) return true;
  const named = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  return named.split(/\s+/u).some((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_\d]+/u);
    const pairs = words.map((word, at) => word + (words[at + 1] ?? ''));
    return [...words, ...pairs, words.join('')].some((word) => names.has(word));
  });
}

const captions =
  /^(tin|bai|bai viet|tin tuc|cac tin|cac bai|van ban)? ?(lien quan|cung chuyen muc|khac|da dua|moi hon|cu hon|doc nhieu|xem nhieu|moi nhat)( khac)?:?$|^(xem them|doc them|chia se|binh luan|y kien( ban doc)?|gui binh luan|tu khoa|tags?|in bai|ban in|gui email|gui bai viet|tro ve|quay lai|ve dau trang|len dau trang|facebook|twitter|zalo|print|share)\b.{0,20}$/;

/** "Tin liên quan", "Chia sẻ", "Từ khóa: …": short lines that belong to the page, not to the text. */
export function isCaption(line: string): boolean {
  return line.length <= 60 && captions.test(foldText(line));
}
