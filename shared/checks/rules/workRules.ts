import type { RowRule } from '../checkRule.ts';
import { opensWithVerb } from '../opensWithVerb.ts';

/** Rõ việc, rõ sản phẩm, rõ thẩm quyền. */
export const workRules = {
  title: {
    of: 'row',
    theme: 'work',
    severity: 'error',
    field: 'title',
    test: ({ task }) => (task.title.trim() === '' ? {} : null),
  },
  verb: {
    of: 'row',
    theme: 'work',
    severity: 'hint',
    field: 'title',
    test: ({ task }) => (task.title.trim() === '' || opensWithVerb(task.title) ? null : {}),
  },
  product: {
    of: 'row',
    theme: 'product',
    severity: 'warning',
    field: 'product',
    // What stands below a task has products of its own.
    test: ({ task, hasChildren }) => (task.product === null && !hasChildren ? {} : null),
  },
  authority: {
    of: 'row',
    theme: 'authority',
    severity: 'warning',
    field: 'authority',
    onlyWhereUsed: 'authority',
    test: ({ task, hasChildren }) => (task.authority === null && !hasChildren ? {} : null),
  },
} as const satisfies Record<string, RowRule>;
