import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Labels } from './labels.ts';
import type { ScoreLine } from './scoreTable.ts';
import { scoreText, type TextScore } from './scoreText.ts';

/** The labelled texts beside the project, when they are there, and those of the tests. */
const folders = ['../../../shared/data/resolutions/', '../fixtures/resolutions/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

const ending = '.expected.json';

export function scoreResolutions(): ReadonlyMap<string, TextScore> {
  const files = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .map((file) => ({ folder, name: file.slice(0, -ending.length) })),
  );
  return new Map(
    files.map(({ folder, name }) => {
      const labels = JSON.parse(readFileSync(`${folder}${name}${ending}`, 'utf8')) as Labels;
      return [name, scoreText(readFileSync(`${folder}${name}.txt`, 'utf8'), labels)];
    }),
  );
}

/** The rules against texts in which people marked headings, targets and tasks. */
export function resolutionLines(): ScoreLine[] {
  return [...scoreResolutions()].map(([name, { headings, targets, tasks }]) => ({
    name,
    tallies: {
      headings,
      'target precision': targets.precision,
      'target recall': targets.recall,
      'target fields': targets.fields,
      'task precision': tasks.precision,
      'task recall': tasks.recall,
      leads: tasks.leads,
      deadlines: tasks.deadlines,
    },
    misses: [...targets.misses, ...tasks.misses],
  }));
}
