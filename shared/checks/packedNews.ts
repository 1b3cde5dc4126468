import { z } from 'zod';

/**
 * The last day with news by task, as it crosses to the window: in one text, days with the tasks of
 * each, because the transport walks through all else value by value.
 */
const packedNews = z.array(z.tuple([z.string(), z.array(z.string())]));

export function packNews(days: ReadonlyMap<string, string>): string {
  const byDay = Map.groupBy(days, ([, day]) => day);
  return JSON.stringify([...byDay].map(([day, entries]) => [day, entries.map(([id]) => id)]));
}

export function unpackNews(packed: string): ReadonlyMap<string, string> {
  const byDay = packedNews.parse(JSON.parse(packed));
  return new Map(byDay.flatMap(([day, ids]) => ids.map((id) => [id, day] as const)));
}
