import { parsePeriod } from '../../periods/parsePeriod.ts';
import type { Attribute } from './attributeLine.ts';
import type { TaskContext } from './draftTasks.ts';
import type { TaskDraft } from './taskDraft.ts';

interface AttributeContext extends TaskContext {
  /** Whether the line speaks of several tasks: then what a task says itself goes before it. */
  readonly isShared: boolean;
}

/** Adds what a line such as "Đơn vị chủ trì: Sở Y tế" says to a task above it. */
export function addAttribute(
  draft: TaskDraft,
  attribute: Attribute,
  words: string,
  { isShared, ...context }: AttributeContext,
): void {
  if (words === '') return;
  switch (attribute) {
    case 'lead':
      if (draft.lead?.from !== 'sentence') draft.lead = { words, from: 'line', place: null };
      break;
    case 'support':
      draft.support = [
        ...draft.support,
        ...context.names.support(words, draft.lead?.words ?? null),
      ];
      break;
    case 'period':
      if (isShared && draft.deadline !== null) break;
      draft.deadline = { period: parsePeriod(words, context) };
      draft.deadlinePlace = null;
      break;
    case 'product':
      draft.product = words;
      draft.productPlace = null;
      break;
    case 'other':
      break;
  }
}
