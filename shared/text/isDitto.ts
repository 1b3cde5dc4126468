import { foldText } from './fold.ts';

const mayBe = /^[\s(\-–—]*["“”″〃'’/ntd]/iu;
const words = /^(?:n\/?t|nhu(?:dong)?tren|tuongtu|ditto)$/;
const signs = /^(?:\/{2,}|["”″“〃]{1,2}|['’]{2})$/u;

/**
 * Whether a cell says "as in the row above" (domain.md 2.2 row 67): "như trên", "nt", "-nt-", "//", "″".
 * A dash alone is none: it says as often that there is nothing. `withSigns` false: only words say so.
 */
export function isDitto(cell: string, withSigns = true): boolean {
  if (cell.length > 20 || !mayBe.test(cell)) return false;
  const bare = foldText(cell).replace(/[\s.\-–—()…]/gu, '');
  return words.test(bare) || (withSigns && signs.test(bare));
}
