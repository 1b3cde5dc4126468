import { isTopic } from './topics.ts';
import type { Topic } from './topics.ts';

/** A page of the guide and a heading on it; `section` is "" for its beginning. */
export interface Place {
  readonly topic: Topic;
  readonly section: string;
}

/** Where a link of a page leads: "follow-up.md#gia-hạn"; null where that is no page of the guide. */
export function placeOfLink(href: string): Place | null {
  const [, topic = '', section = ''] = /^([a-z-]+)\.md(?:#(.+))?$/u.exec(href) ?? [];
  return isTopic(topic) ? { topic, section: decodeURIComponent(section) } : null;
}
