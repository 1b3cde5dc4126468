import type { TFunction } from 'i18next';

import type { Agency } from '#shared/agencies/agency.ts';
import type { Owner } from '#shared/agencies/owner.ts';
import type { Task } from '#shared/tasks/task.ts';

import type { CellBlock, CellContent, Chip, GridColumn } from '../grid/gridColumn.ts';
import { fieldWords } from '../history/changedCells.ts';
import { extraWords, valueWords } from '../history/valueWords.ts';
import type { RecordNames } from '../history/valueWords.ts';
import { ownerChips } from '../tasks/ownerChips.ts';
import type { CompareLine } from './compareLines.ts';

export type CompareColumn = GridColumn<CompareLine, never>;

interface CompareColumnContext {
  readonly t: TFunction;
  readonly names: RecordNames;
  readonly agencyById: ReadonlyMap<string, Agency>;
}

/** Shown whether or not anything differs in them. */
const usualFields = ['title', 'lead', 'support', 'period'] as const satisfies (keyof Task)[];

/** Told by the mark of the row and by where it stands. */
const silentFields: ReadonlySet<keyof Task> = new Set(['id', 'code', 'parent', 'position', 'type']);

/** The columns that tell one row from another, and those in which something differs. */
export function compareColumns(
  changed: readonly (keyof Task)[],
  context: CompareColumnContext,
): CompareColumn[] {
  const others = changed.filter(
    (field) => !silentFields.has(field) && !usualFields.some((usual) => usual === field),
  );
  return [
    markColumn(context),
    numberColumn(context),
    {
      field: 'code',
      header: context.t('fields.code'),
      width: 72,
      canHide: false,
      content: ({ task, mark }) =>
        task.type === 'section'
          ? nothing
          : { blocks: [text(task.code, 'quiet', wholeChange(mark))] },
    },
    {
      ...wordColumn('title', context),
      width: 300,
      grows: 5,
      spansRest: ({ task }) => task.type === 'section',
    },
    { ...ownerColumn('lead', context), width: 128 },
    { ...ownerColumn('support', context), width: 176, grows: 2 },
    { ...wordColumn('period', context), width: 118, grows: 1 },
    ...others.map((field) => ({ ...wordColumn(field, context), width: 140, grows: 1 })),
  ];
}

function markColumn({ t }: CompareColumnContext): CompareColumn {
  return {
    field: 'mark',
    header: t('history.compare.change'),
    width: 64,
    canHide: false,
    content: ({ mark }) =>
      mark === null
        ? nothing
        : { blocks: [text(t(`history.compare.marks.${mark}`), 'strong')], alignment: 'center' },
  };
}

function numberColumn({ t }: CompareColumnContext): CompareColumn {
  return {
    field: 'number',
    header: t('fields.number'),
    width: 48,
    canHide: false,
    content: ({ number, task }) => ({
      blocks: number === '' ? [] : [text(number, task.type === 'section' ? 'strong' : 'normal')],
      alignment: 'center',
    }),
  };
}

function wordColumn(
  field: keyof Task,
  context: CompareColumnContext,
): Omit<CompareColumn, 'width'> {
  return {
    field,
    header: fieldWords('task', field, context.t),
    canHide: false,
    content({ task, mark, before, level }) {
      const tone = task.type === 'section' ? 'strong' : 'normal';
      const now = wordsOf(field, task[field], context);
      const old = field in before ? wordsOf(field, before[field], context) : now;
      const blocks =
        old === now
          ? [text(now, tone, wholeChange(mark))]
          : [text(old, tone, 'removed'), text(now, tone, 'added')];
      return {
        blocks: blocks.filter((block) => block.text !== ''),
        indent: field === 'title' ? level : 0,
      };
    },
  };
}

function ownerColumn(
  field: 'lead' | 'support',
  { t, agencyById }: CompareColumnContext,
): Omit<CompareColumn, 'width'> {
  return {
    field,
    header: t(`fields.${field}`),
    canHide: false,
    content({ task, mark, before }) {
      const now = ownersOf(task[field]);
      const old = field in before ? ownersOf(before[field] ?? null) : now;
      const chips = (owners: readonly Owner[], change: Chip['change']): Chip[] =>
        ownerChips(owners, agencyById, t).map((chip) =>
          change === undefined ? chip : { ...chip, change },
        );
      return {
        blocks: [
          {
            kind: 'chips',
            chips: [
              ...chips(without(old, now), 'removed'),
              ...chips(without(now, without(now, old)), wholeChange(mark)),
              ...chips(without(now, old), 'added'),
            ],
          },
        ],
      };
    },
  };
}

/** A row that came or went is marked in all its cells. */
function wholeChange(mark: CompareLine['mark']): 'added' | 'removed' | undefined {
  return mark === 'added' || mark === 'removed' ? mark : undefined;
}

function wordsOf(field: keyof Task, value: unknown, { names, t }: CompareColumnContext): string {
  if (field === 'extra') {
    const cells = Object.entries((value ?? {}) as Readonly<Record<string, string>>);
    return cells
      .map(
        ([key, stored]) => `${names.column(key)?.name ?? key}: ${extraWords(key, stored, names)}`,
      )
      .join('\n');
  }
  return valueWords('task', field, value, { names, t });
}

function ownersOf(value: Task['lead'] | Task['support']): readonly Owner[] {
  if (value === null) return [];
  return 'text' in value ? [value] : value;
}

function without(owners: readonly Owner[], others: readonly Owner[]): readonly Owner[] {
  const known = new Set(others.map(keyOf));
  return owners.filter((owner) => !known.has(keyOf(owner)));
}

function keyOf({ agency, text: words }: Owner): string {
  return agency ?? words;
}

type TextBlock = Extract<CellBlock, { kind: 'text' }>;

function text(words: string, tone: TextBlock['tone'], change?: TextBlock['change']): TextBlock {
  return { kind: 'text', text: words, tone, ...(change === undefined ? {} : { change }) };
}

const nothing: CellContent = { blocks: [] };
