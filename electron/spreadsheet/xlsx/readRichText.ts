import { readLegacyFont } from '#shared/text/legacyFont.ts';

import { isOn } from './readStyles.ts';
import { readTags, unescapeXml } from './readTags.ts';

/** A text of a cell, whose parts may be set in fonts of their own. */
export interface RichText {
  readonly text: string;
  /**
   * The font of an old encoding that some of it names for itself; null when all of it names others;
   * undefined when it is set in the cell's.
   */
  readonly font: string | null | undefined;
  readonly isBold: boolean;
}

/** Reads what stands inside `<si>`, `<is>` or the `<text>` of a note; readings of Asian signs are left out. */
export function readRichText(xml: string): RichText {
  let text = '';
  let phonetic = false;
  let runs = 0;
  let boldRuns = 0;
  const fonts: (string | null)[] = [];
  for (const tag of readTags(xml)) {
    if (tag.name === 'rPh') phonetic = tag.kind === 'open';
    else if (phonetic || tag.kind === 'close') continue;
    else if (tag.name === 't') text += unescapeXml(tag.text);
    else if (tag.name === 'r') runs += 1;
    else if (tag.name === 'rFont') fonts.push(tag.attribute('val') ?? null);
    else if (tag.name === 'b' && isOn(tag)) boldRuns += 1;
  }
  const legacy = fonts.find((font) => readLegacyFont(font) !== null);
  const areAllNamed = runs > 0 && fonts.length === runs;
  return {
    text,
    font: legacy ?? (areAllNamed ? null : undefined),
    isBold: runs > 0 && boldRuns === runs,
  };
}
