import type { Task } from '../tasks/task.ts';
import { foldText } from '../text/fold.ts';
import type { SectionHeading } from './sectionHeadings.ts';

type SectionRow = Pick<Task, 'id' | 'parent' | 'clause' | 'title'>;

/**
 * Finds, for headings one below the other, the sections that stand for them; null where none does. A section
 * names its heading, whatever it is called by now, or names none and has the heading's words. Words that
 * stand more than once tell nothing but below the section of the heading above. `sections` may grow.
 */
export function createSectionFinder(
  headings: ReadonlyMap<string, readonly SectionHeading[]>,
  sections: readonly SectionRow[],
): (above: readonly SectionHeading[]) => (string | null)[] {
  const all = new Map([...headings.values()].flat().map(({ clause, title }) => [clause, title]));
  const known = [...all.values()].map(foldText);
  const unnamed = sections
    .filter(({ clause }) => clause === null)
    .map(({ id, parent, title }) => ({ id, parent, words: foldText(title) }));

  function find({ clause, title }: SectionHeading, outer: string | null): string | null {
    const own = sections.find((section) => section.clause === clause);
    if (own !== undefined) return own.id;
    const words = foldText(title);
    const alike = unnamed.filter((section) => section.words === words);
    const below = alike.find(({ parent }) => outer !== null && parent === outer);
    if (below !== undefined) return below.id;
    const isOnly = alike.length === 1 && known.filter((other) => other === words).length === 1;
    return isOnly ? (alike[0]?.id ?? null) : null;
  }

  return (above) => {
    let outer: string | null = null;
    return above.map((heading) => (outer = find(heading, outer)));
  };
}
