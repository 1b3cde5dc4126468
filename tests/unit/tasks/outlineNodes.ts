import fc from 'fast-check';
import { generateKeyBetween } from 'fractional-indexing';

import type { OutlineNode } from '#shared/tasks/outline.ts';

/**
 * The outline drawn in `text`: one row per line, two spaces of indentation per level, the id first,
 * `section` behind it when the row is one.
 */
export function anOutline(text: string): OutlineNode[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const outer = Math.min(...lines.map(indentation));
  const path: string[] = [];
  let position: string | null = null;
  return lines.map((line): OutlineNode => {
    const [id = '', type] = line.trim().split(' ');
    path.length = (indentation(line) - outer) / 2;
    const parent = path.at(-1) ?? null;
    path.push(id);
    position = generateKeyBetween(position, null);
    return { id, parent, position, type: type === 'section' ? 'section' : 'task' };
  });
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}

/** Outlines of up to 25 rows; sections stand at the top or in sections. */
export const outlines: fc.Arbitrary<OutlineNode[]> = fc
  .array(fc.record({ depth: fc.nat(4), isSection: fc.boolean() }), { maxLength: 25 })
  .map((rows) => {
    const path: OutlineNode[] = [];
    let position: string | null = null;
    return rows.map(({ depth, isSection }, index): OutlineNode => {
      path.length = Math.min(depth, path.length);
      const parent = path.at(-1);
      position = generateKeyBetween(position, null);
      const node: OutlineNode = {
        id: `t${index}`,
        parent: parent?.id ?? null,
        position,
        type: isSection && parent?.type !== 'task' ? 'section' : 'task',
      };
      path.push(node);
      return node;
    });
  });
