import { foldText } from '../text/fold.ts';

/**
 * Whether a cell says "as in the row above" (domain.md 2.2 row 67): "như trên", "nt", "-nt-", "//", "″".
 * A dash alone is none: it says as often that there is nothing.
 */
export function isDitto(cell: string): boolean {
  const bare = foldText(cell).replace(/[\s.\-–—()…]/gu, '');
  return /^(?:n\/?t|nhutren|\/{2,}|["”″“〃]|'{2}|″{2})$/u.test(bare);
}
