import type { Node } from '../outline.ts';
import type { TableHeader } from '../table.ts';
import { splitSentences } from '../words/sentences.ts';
import { addAttribute } from './addAttribute.ts';
import { readAttributeLine } from './attributeLine.ts';
import { draftRow } from './draftRow.ts';
import { draftTasks, type TaskContext } from './draftTasks.ts';
import type { Lead, TaskDraft } from './taskDraft.ts';

/** Reads the tasks of a text clause by clause, in its order. */
export interface TaskReader {
  readonly read: (node: Node, header: TableHeader | null) => void;
  /** The tasks so far; lines that follow may still add an owner or a day. */
  readonly drafts: readonly TaskDraft[];
}

export function createTaskReader(context: TaskContext): TaskReader {
  const owners = new Map<Node, Lead | null>();
  const drafts: TaskDraft[] = [];
  /** Of each parent, the first task to which the next line of labels below it belongs. */
  const groups = new Map<Node | null, { from: number; isClosed: boolean }>();

  const byNode = new Map<Node, readonly TaskDraft[]>();

  function add(node: Node, found: readonly TaskDraft[]): void {
    drafts.push(...found);
    byNode.set(node, found);
  }

  function openGroup(node: Node, from: number): void {
    const group = groups.get(node.parent);
    if (group === undefined || group.isClosed) groups.set(node.parent, { from, isClosed: false });
  }

  function tasksOf(node: Node): readonly TaskDraft[] {
    const { parent } = node;
    const ofParent = parent === null ? undefined : byNode.get(parent);
    if (ofParent !== undefined) return ofParent;
    const group = groups.get(parent);
    // "5. Thời gian thực hiện: …" is a point of its own and says nothing about the points before.
    const isPoint = /[\p{L}\d]/u.test(node.clause.label ?? '');
    if (group !== undefined) {
      if (isPoint) return [];
      group.isClosed = true;
      return drafts.slice(group.from);
    }
    if (parent?.clause.heading !== true || parent.topic !== 'work') return [];
    const draft = draftOfHeading(parent, owners.get(parent) ?? null);
    add(parent, [draft]);
    return [draft];
  }

  return {
    drafts,
    read(node, header) {
      if (header !== null) {
        const draft = header.of === 'tasks' ? draftRow(node, header.fields, context) : null;
        if (draft !== null) add(node, [draft]);
        return;
      }
      const above = node.parent === null ? null : (owners.get(node.parent) ?? null);
      const before = drafts.length;
      const line = node.clause.heading ? null : readAttributeLine(node.body);
      if (line !== null) {
        owners.set(node, above);
        const { body } = node;
        for (const draft of tasksOf(node)) {
          for (const part of line)
            addAttribute(draft, part.attribute, body.slice(part.start, part.end), {
              ...context,
              isShared: draft.node !== node.parent,
            });
        }
        return;
      }
      const found = draftTasks(node, above, context);
      owners.set(node, found.owner);
      if (found.drafts.length === 0) return;
      add(node, found.drafts);
      openGroup(node, before);
      addOwnAttributes(node, drafts.slice(before), context);
    },
  };
}

/** "Ban hành Quy chế …. Thời gian hoàn thành: Quý II/2023." */
function addOwnAttributes(node: Node, drafts: readonly TaskDraft[], context: TaskContext): void {
  const { text } = node.clause;
  if (!node.body.includes(':')) return;
  for (const { start, end } of splitSentences(text, node.bodyStart)) {
    const sentence = text.slice(start, end);
    for (const words of [sentence, ...remarksOf(sentence)]) {
      for (const part of readAttributeLine(words) ?? []) {
        for (const draft of drafts)
          addAttribute(draft, part.attribute, words.slice(part.start, part.end), {
            ...context,
            isShared: false,
          });
      }
    }
  }
}

/** "Rà soát quy hoạch (chủ trì: Sở Xây dựng; thời gian: Quý II)": what stands in brackets. */
function remarksOf(sentence: string): string[] {
  return [...sentence.matchAll(/\(([^()]*:[^()]*)\)/gu)].map(([, words = '']) => words.trim());
}

/** A heading below which only lines of labels stand is a task itself. */
function draftOfHeading(node: Node, lead: Lead | null): TaskDraft {
  const { text } = node.clause;
  const end = text.replace(/[\s.:;]+$/u, '').length;
  return {
    node,
    quote: { start: node.bodyStart, end },
    lead,
    support: [],
    supportPlaces: [],
    deadline: null,
    deadlinePlace: null,
    product: null,
    productPlace: null,
    confidence: 'medium',
  };
}
