import type { TFunction } from 'i18next';

import type { PackValue } from '#shared/handoffs/pack.ts';

import type { CellBlock, CellContent, Chip, GridColumn } from '../../grid/gridColumn.ts';
import { decisionWords } from './decisionWords.ts';
import { OwnValuePanel } from './OwnValuePanel.tsx';
import type { ReviewLine } from './reviewLines.ts';
import { isDecidable } from './reviewLines.ts';
import { returnedWords } from '../../app/engineWords.ts';
import { packFieldName, packValueWords, readOwnValue } from './reviewWords.ts';

/** A line, and whether it is the one that the keys decide about. */
export interface ShownLine extends ReviewLine {
  readonly isActive: boolean;
}

/** What typing into a decision gives: null when it is no value of its field. */
export interface OwnValue {
  readonly own: { readonly value: PackValue } | null;
}

export type ReviewColumn = GridColumn<ShownLine, OwnValue>;

export const decisionField = 'decision';

/** What deciding does, by the buttons, keys and menu. */
export type ReviewAction = 'theirs' | 'ours' | 'own';

/** `sentOn` as people write it. */
export function reviewColumns(sentOn: string, t: TFunction): ReviewColumn[] {
  const header = (field: keyof typeof widths) => ({
    field,
    header: t(`handoffScreen.review.columns.${field}`, { day: sentOn }),
    canHide: false,
    ...widths[field],
  });
  return [
    { ...header('task'), content: (line) => taskContent(line, t) },
    { ...header('field'), content: (line) => ({ blocks: [text(fieldWords(line, t))] }) },
    { ...header('sent'), content: (line) => valueContent(line, 'sent', 'quiet') },
    {
      ...header('current'),
      content: (line) => ({
        ...valueContent(line, 'current'),
        ...(line.state === 'conflict' && !line.isSettled ? { ground: 'soon' } : {}),
      }),
    },
    { ...header('returned'), content: (line) => returnedContent(line, t) },
    {
      ...header('decision'),
      content: (line) => decisionContent(line, t),
      editing: {
        read: () => ({ own: null }),
        text: ownDraft,
        write: (typed, { field }) => ({ own: readOwnValue(field, typed) }),
        Panel: OwnValuePanel,
      },
    },
  ];
}

const widths = {
  task: { width: 132, grows: 3 },
  field: { width: 88, grows: 1 },
  sent: { width: 92, grows: 2 },
  current: { width: 92, grows: 2 },
  returned: { width: 112, grows: 4 },
  decision: { width: 172 },
} as const;

function text(words: string, tone: 'normal' | 'strong' | 'quiet' | 'note' = 'normal'): CellBlock {
  return { kind: 'text', text: words, tone };
}

function taskContent({ code, title, isFirst, state }: ReviewLine, t: TFunction): CellContent {
  if (state === 'added') {
    return { blocks: [text(t('handoffScreen.review.newRow'), 'quiet')] };
  }
  const name = { kind: 'text', text: code, tone: 'strong', tooltip: title } as const;
  return {
    blocks: isFirst ? [name, text(shortTitle(title), 'note')] : [{ ...name, tone: 'quiet' }],
  };
}

/** As much of a title as tells it from the others; all of it is shown when the pointer rests there. */
function shortTitle(title: string): string {
  if (title.length <= titleLength) return title;
  const cut = title.slice(0, titleLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), titleLength / 2))}…`;
}

const titleLength = 42;

function fieldWords({ field, state }: ReviewLine, t: TFunction): string {
  if (state === 'added') return t('handoffScreen.review.addedRow');
  if (state === 'missing') return t('handoffScreen.review.missingRow');
  return packFieldName(field, t);
}

/** An empty cell is a dash, so that it is not taken for one that is not there. */
function valueContent(
  line: ReviewLine,
  side: 'sent' | 'current' | 'returned',
  tone: 'normal' | 'quiet' = 'normal',
): CellContent {
  if (line.state === 'added' || line.state === 'missing') return { blocks: [] };
  const words = packValueWords(line.field, line[side]);
  return { blocks: [words === '' ? text('–', 'quiet') : text(words, tone)] };
}

const grounds: Readonly<Partial<Record<ReviewLine['state'], 'good' | 'soon' | 'bad'>>> = {
  theirs: 'good',
  added: 'good',
  conflict: 'soon',
  locked: 'bad',
};

function returnedContent(line: ReviewLine, t: TFunction): CellContent {
  const { state, cells, notes, isSettled } = line;
  const ground = isSettled
    ? undefined
    : state === 'theirs' && notes.length > 0
      ? 'soon'
      : grounds[state];
  const values =
    state === 'added'
      ? cells.map(({ field, value }) =>
          text(`${packFieldName(field, t)}: ${packValueWords(field, value)}`),
        )
      : valueContent(line, 'returned').blocks;
  return {
    blocks: [...values, ...notes.map((note) => text(returnedWords(note, t), 'note'))],
    ...(ground === undefined ? {} : { ground }),
  };
}

function decisionContent(line: ShownLine, t: TFunction): CellContent {
  const because =
    line.decision !== null && 'because' in line.decision ? line.decision.because : null;
  const reason =
    because === null
      ? []
      : [text(t('handoffScreen.review.reasonWords', { words: because }), 'note')];
  if (line.isActive && isDecidable(line)) {
    return { blocks: [{ kind: 'chips', chips: actionChips(line, t) }, ...reason] };
  }
  return { blocks: [decisionBlock(line, t), ...reason] };
}

/** What can be done; what is decided already has a ground of its own. */
function actionChips(line: ReviewLine, t: TFunction): Chip[] {
  const { state, decision, isTakeable } = line;
  const decided = decision?.take ?? null;
  const chip = (action: ReviewAction, name: 'theirs' | 'ours' | 'own' | 'add' | 'leave'): Chip => ({
    text: t(`handoffScreen.review.actions.${name}`),
    tooltip: t(`handoffScreen.review.tips.${name}`),
    isDoubtful: false,
    action,
    ...(decided === action ? { change: 'added' } : {}),
  });
  if (state === 'added') return [chip('theirs', 'add'), chip('ours', 'leave')];
  const theirs = isTakeable ? [chip('theirs', 'theirs')] : [];
  return [...theirs, chip('ours', 'ours'), chip('own', 'own')];
}

function decisionBlock(line: ReviewLine, t: TFunction): CellBlock {
  const { words, sign } = decisionWords(line, t);
  return { kind: 'text', text: words, tone: sign === 'open' ? 'quiet' : 'normal', sign };
}

/** An own value begins with what was written before, else with theirs. */
function ownDraft({ field, decision, returned }: ReviewLine): string {
  return packValueWords(field, decision?.take === 'own' ? decision.value : returned);
}
