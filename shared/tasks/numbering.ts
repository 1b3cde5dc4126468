import { z } from 'zod';

/** How rows of the outline are numbered. */
export const numberingSchema = z.object({
  /** `annex`: I, 1, 1.1, a; `decimal`: 1, 1.1, 1.1.1 through sections and tasks alike. */
  style: z.enum(['annex', 'decimal']),
  /** Whether tasks begin at 1 again in each section; with `decimal` they do anyway. */
  restarts: z.boolean(),
});

export type Numbering = z.infer<typeof numberingSchema>;

/** The ways to number among which people choose, in the order of the menu. */
export const numberingNames = ['running', 'restarting', 'decimal'] as const;

export type NumberingName = (typeof numberingNames)[number];

/** As most official annexes number their rows. */
export const usualNumbering: Numbering = { style: 'annex', restarts: false };

const numberings: Readonly<Record<NumberingName, Numbering>> = {
  running: usualNumbering,
  restarting: { style: 'annex', restarts: true },
  decimal: { style: 'decimal', restarts: true },
};

/** As a plan keeps it: null for the usual one. */
export function numberingOf(name: NumberingName): Numbering | null {
  return name === 'running' ? null : numberings[name];
}

/** The name of what a plan keeps. */
export function nameOfNumbering(numbering: Numbering | null): NumberingName {
  if (numbering?.style === 'decimal') return 'decimal';
  return numbering?.restarts === true ? 'restarting' : 'running';
}
