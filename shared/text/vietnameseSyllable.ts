/** Rhymes without their tone, by their first letter; what a consonant may end is written behind it. */
const rhymes =
  'a ai ao au ay ac am an ang anh ap at ach ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e em en eng ep et ec eo ê êm ên ênh êp êt êch êu i im in inh ip it ich iu ia iêu iêc iêm iên iêng ' +
  'iêp iêt o oc oi om on ong op ot oa oac oai oan oang oanh oao oap oat oay oach oăc oăm oăn oăng ' +
  'oăt oe oen oeo oet oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua ' +
  'uân uâng uât uây uê uêch uên uênh uơ uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uynh uyt uyu ' +
  'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu yêm yên yêng yêt yêu';

const syllable = new RegExp(
  `^(?:(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(?:${rhymes.replaceAll(' ', '|')})` +
    `|[hklmstv]?y|qu(?:y|ych|yên|yêt|ynh|yt)|g(?:i|in))$`,
  'u',
);

export const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const acuteOrDot = /[\u0301\u0323]/u;

/**
 * Whether a word, in any case and Unicode form, can be a syllable of Vietnamese: an initial, a rhyme
 * and at most one tone; behind c, ch, p or t only the tones sắc and nặng occur in marked words.
 * Says nothing about whether there is such a word ("nghướp" passes).
 */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > 24) return false;
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(toneMarks) ?? [];
  if (tones.length > 1) return false;
  const plain = decomposed.replace(toneMarks, '').normalize('NFC');
  if (!syllable.test(plain)) return false;
  const isStopped = /[cpt]$|ch$/u.test(plain);
  return !isStopped || tones.length === 0 || acuteOrDot.test(tones[0] ?? '');
}
