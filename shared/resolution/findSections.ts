import type { Task } from '../tasks/task.ts';
import { foldText } from '../text/fold.ts';
import type { SectionHeading } from './sectionHeadings.ts';

type SectionRow = Pick<Task, 'id' | 'clause' | 'title'>;

/**
 * Finds, for headings one below the other, the sections that stand for them; null where none does. A section
 * names its heading, whatever it is called by now, or names none and has the heading's words. `sections`
 * may grow.
 */
export function createSectionFinder(
  sections: readonly SectionRow[],
): (above: readonly SectionHeading[]) => (string | null)[] {
  const unnamed = sections
    .filter(({ clause }) => clause === null)
    .map(({ id, title }) => ({ id, words: foldText(title) }));

  function find({ clause, title }: SectionHeading): string | null {
    const own = sections.find((section) => section.clause === clause);
    if (own !== undefined) return own.id;
    const words = foldText(title);
    return unnamed.find((section) => section.words === words)?.id ?? null;
  }

  return (above) => above.map(find);
}
