import { tokens } from '@fluentui/react-components';

/** What a line or a bar stands for; `tone` and the pattern that goes with it say so twice. */
export interface ChartSeries {
  readonly key: string;
  readonly name: string;
  readonly tone: ChartTone;
  /** The same value all along: a line without points. */
  readonly isLevel?: boolean;
}

/** One place on the axis of names: a period, an agency. */
export interface ChartRow {
  readonly name: string;
  /** By key of a series; null or absent: nothing is known, and nothing is drawn. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** Writes a value as the user reads it. */
export type ValueWords = (value: number) => string;

/** `good`, `warning` and `bad` are what a status is; the others only tell one series from the other. */
export type ChartTone = 'main' | 'second' | 'third' | 'good' | 'warning' | 'bad' | 'muted';

interface ToneLook {
  readonly colour: string;
  /** Of a line, in pixels of stroke and gap; '' is unbroken. */
  readonly dash: string;
  /** Of an area: how it is hatched, so that it is told from its neighbours in grey too. */
  readonly hatch: 'none' | 'rising' | 'falling' | 'dots' | 'level';
}

export const toneLooks: Readonly<Record<ChartTone, ToneLook>> = {
  main: { colour: tokens.colorBrandStroke1, dash: '', hatch: 'none' },
  second: { colour: tokens.colorPaletteMarigoldBorderActive, dash: '7 4', hatch: 'rising' },
  third: { colour: tokens.colorPaletteGreenForeground3, dash: '2 3', hatch: 'dots' },
  good: { colour: tokens.colorPaletteGreenForeground3, dash: '', hatch: 'none' },
  warning: { colour: tokens.colorPaletteMarigoldBorderActive, dash: '7 4', hatch: 'rising' },
  bad: { colour: tokens.colorPaletteRedBackground3, dash: '2 3', hatch: 'falling' },
  muted: { colour: tokens.colorNeutralForeground3, dash: '5 5', hatch: 'dots' },
};
