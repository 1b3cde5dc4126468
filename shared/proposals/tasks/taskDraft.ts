import type { Node } from '../outline.ts';
import type { Confidence, Mark, TaskProposal } from '../proposal.ts';
import type { Stretch } from '../words/sentences.ts';
import type { Deadline } from './readDeadline.ts';

/** Who leads: the words as written, and where they stand. */
export interface Lead {
  readonly words: string;
  readonly from: 'sentence' | 'heading' | 'line';
  /** Their place in the task's own clause; null when they stand in another one. */
  readonly place: Stretch | null;
}

/** A task while lines below it may still add to it; all places are UTF-16 units in the clause's text. */
export interface TaskDraft {
  readonly node: Node;
  readonly quote: Stretch;
  lead: Lead | null;
  /** Names by the directory, in the order of the text. */
  support: string[];
  supportPlaces: readonly Stretch[];
  deadline: Pick<Deadline, 'period'> | null;
  deadlinePlace: Stretch | null;
  product: string | null;
  productPlace: Stretch | null;
  readonly confidence: Confidence;
}

/** The proposal that a draft has become; `nameLead` gives the directory's name of some words. */
export function finishTask(draft: TaskDraft, nameLead: (words: string) => string): TaskProposal {
  const { node, quote, lead } = draft;
  const words = node.clause.text.slice(quote.start, quote.end);
  return {
    kind: 'task',
    clause: node.clause.id,
    quote: words,
    start: quote.start,
    title: words.slice(0, 1).toUpperCase() + words.slice(1),
    lead: lead === null ? null : nameLead(lead.words),
    leadFrom: lead?.from ?? null,
    support: draft.support.filter((name, at) => draft.support.indexOf(name) === at),
    period: draft.deadline?.period ?? null,
    product: draft.product,
    confidence: draft.confidence,
    marks: marksOf(draft),
  };
}

function marksOf(draft: TaskDraft): Mark[] {
  const found: readonly (readonly [Mark['what'], Stretch | null | undefined])[] = [
    ['lead', draft.lead?.place],
    ...draft.supportPlaces.map((place) => ['support', place] as const),
    ['action', draft.quote],
    ['period', draft.deadlinePlace],
    ['product', draft.productPlace],
  ];
  return found.flatMap(([what, place]) =>
    place == null || place.end <= place.start
      ? []
      : [{ what, offset: place.start, length: place.end - place.start }],
  );
}
