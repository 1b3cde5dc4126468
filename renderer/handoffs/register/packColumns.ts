import type { TFunction } from 'i18next';

import type { RegisterLine } from '#shared/handoffs/register.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import { compareVietnamese } from '#shared/text/compareVietnamese.ts';

import type { CellBlock, GridColumn } from '../../grid/gridColumn.ts';
import {
  mergedWords,
  packSigns,
  receivedWords,
  roundName,
  stateWords,
  taskCountWords,
} from './packWords.ts';
import type { RegisterRound } from './packWords.ts';

export type PackColumn = GridColumn<RegisterLine, never>;

const text = (words: string, tone: 'normal' | 'quiet' | 'note' = 'normal'): CellBlock => ({
  kind: 'text',
  text: words,
  tone,
});

/** The packs of one round: what each agency was sent, and what came of it. */
export function packColumns(t: TFunction): PackColumn[] {
  const header = (field: keyof typeof widths) => ({
    field,
    header: t(`handoffScreen.register.columns.${field}`),
    canHide: false,
    ...widths[field],
  });
  return [
    {
      ...header('agency'),
      content: ({ agencyName, file }) => ({
        blocks: [{ kind: 'text', text: agencyName, tone: 'normal', tooltip: file }],
      }),
    },
    {
      ...header('tasks'),
      content: (pack) => ({ blocks: [text(taskCountWords(pack, t), 'quiet')] }),
    },
    {
      ...header('state'),
      content: (pack) => ({ blocks: [stateBlock(pack, t)] }),
    },
    { ...header('receivedOn'), content: (pack) => ({ blocks: [text(receivedWords(pack, t))] }) },
    { ...header('reminders'), content: (pack) => ({ blocks: reminderBlocks(pack, t) }) },
    { ...header('mergedAt'), content: (pack) => ({ blocks: [text(mergedWords(pack))] }) },
  ];
}

const widths = {
  agency: { width: 220, grows: 4 },
  tasks: { width: 150, grows: 1 },
  state: { width: 168, grows: 1 },
  receivedOn: { width: 116, grows: 1 },
  reminders: { width: 100, grows: 1 },
  mergedAt: { width: 124, grows: 1 },
} as const;

function stateBlock(pack: RegisterLine, t: TFunction): CellBlock {
  return {
    kind: 'text',
    text: stateWords(pack, t),
    tone: 'normal',
    sign: packSigns[pack.state],
  };
}

function reminderBlocks({ reminders }: RegisterLine, t: TFunction): CellBlock[] {
  return reminders.map(({ writtenOn, replyBy }) => ({
    kind: 'text',
    text: t('handoffScreen.register.reminded', { day: formatDay(writtenOn) }),
    tone: 'normal',
    ...(replyBy === null
      ? {}
      : { tooltip: t('handoffScreen.register.replyBy', { day: formatDay(replyBy) }) }),
  }));
}

/** An agency with its pack of each round, if it got one. */
export interface AgencyLine {
  readonly agency: string;
  readonly name: string;
  readonly packs: ReadonlyMap<number, RegisterLine>;
}

/** Agencies by their newest name, in the order of the rounds' lists. */
export function agencyLines(rounds: readonly RegisterRound[]): AgencyLine[] {
  const lines = new Map<string, { name: string; packs: Map<number, RegisterLine> }>();
  for (const { id, packs } of rounds) {
    for (const pack of packs) {
      const line = lines.get(pack.agency) ?? { name: pack.agencyName, packs: new Map() };
      line.packs.set(id, pack);
      lines.set(pack.agency, line);
    }
  }
  return [...lines]
    .map(([agency, line]) => ({ agency, ...line }))
    .toSorted((left, right) => compareVietnamese(left.name, right.name));
}

/** All rounds beside each other, the oldest first. */
export function agencyColumns(
  rounds: readonly RegisterRound[],
  t: TFunction,
): GridColumn<AgencyLine, never>[] {
  return [
    {
      field: 'agency',
      header: t('handoffScreen.register.columns.agency'),
      width: 220,
      grows: 2,
      canHide: false,
      content: ({ name }) => ({ blocks: [text(name)] }),
    },
    ...rounds.toReversed().map((round): GridColumn<AgencyLine, never> => ({
      field: `round ${String(round.id)}`,
      header: roundName(round, t),
      width: 150,
      grows: 1,
      canHide: false,
      content({ packs }) {
        const pack = packs.get(round.id);
        if (pack === undefined) return { blocks: [] };
        const received = receivedWords(pack, t);
        return {
          blocks: [stateBlock(pack, t), ...(received === '' ? [] : [text(received, 'note')])],
        };
      },
    })),
  ];
}
