import type { Clause } from '../resolution/clause.ts';
import { titleOfPaper } from './titleOfPaper.ts';
import { isClosing, type Topic, topicOfHeading, topicOfLeadIn, topicOfRunIn } from './topics.ts';

export type SourceClause = Pick<Clause, 'id' | 'parent' | 'label' | 'heading' | 'text'>;

/** A clause with what the clauses above say about it. */
export interface Node {
  readonly clause: SourceClause;
  readonly parent: Node | null;
  /** Where its words begin, behind the label; UTF-16 units in the clause's text. */
  readonly bodyStart: number;
  readonly body: string;
  /** What it is about; null before the first heading or point, where a paper introduces itself. */
  readonly topic: Topic | null;
  /** What the clauses above are about: an announcement's own sentences are still of that. */
  readonly surroundings: Topic | null;
  /** Whether it only announces the clauses below: a heading, or words that end in a colon. */
  readonly isAnnouncement: boolean;
  /** Whether the same line stands before or behind it, as captions do. */
  readonly isRepeated: boolean;
  /** The title of the paper it stands in; empty where none is found. */
  readonly title: string;
}

/** The clauses of a text with their surroundings, in the order of the text. */
export function readOutline(clauses: readonly SourceClause[]): Node[] {
  const nodes = new Map<string, Node>();
  const hasParts = clauses.some(({ heading, label }) => heading || label !== null);
  const title = titleOfPaper(clauses);
  let isInside = !hasParts;
  return clauses.map((clause, at) => {
    const parent = clause.parent === null ? null : (nodes.get(clause.parent) ?? null);
    isInside ||= clause.heading || clause.label !== null;
    const bodyStart = startOfBody(clause);
    const body = clause.text.slice(bodyStart);
    const isAnnouncement = clause.heading || /:\s*$/u.test(body);
    const surroundings = parent?.topic ?? (isInside ? 'work' : null);
    const node: Node = {
      ...{ clause, parent, bodyStart, body, isAnnouncement, surroundings, title },
      topic: ownTopic(clause, body, { isAnnouncement, surroundings }) ?? surroundings,
      isRepeated: [at - 1, at + 1].some((near) => clauses[near]?.text === clause.text),
    };
    nodes.set(clause.id, node);
    return node;
  });
}

function ownTopic(
  { heading }: SourceClause,
  body: string,
  { isAnnouncement, surroundings }: Pick<Node, 'isAnnouncement' | 'surroundings'>,
): Topic | null {
  if (heading) {
    const topic = topicOfHeading(body);
    // Among measures "Huy động nguồn lực" is one of them; "Kinh phí" is not.
    const isMeasure = topic === 'money' && surroundings === 'work' && !/kinh phí|toán/iu.test(body);
    return isMeasure ? null : topic;
  }
  if (isClosing(body)) return 'closing';
  return isAnnouncement ? topicOfLeadIn(body) : topicOfRunIn(body);
}

/** Behind the label and the signs around it. */
export function startOfBody({ label, text }: Pick<SourceClause, 'label' | 'text'>): number {
  const at = label === null ? -1 : text.indexOf(label);
  if (label === null || at < 0 || at > 3) return 0;
  const rest = text.slice(at + label.length);
  const signs = /^\s*[.:)/–—-]*\s*/u.exec(rest)?.[0].length ?? 0;
  return at + label.length + signs;
}
