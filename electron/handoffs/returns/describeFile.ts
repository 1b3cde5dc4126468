import { fieldOfTask } from '#shared/handoffs/packLayout.ts';
import type { PackValue } from '#shared/handoffs/pack.ts';
import type { Recognition } from '#shared/handoffs/returnedFile.ts';
import type { ReturnState } from '#shared/handoffs/returns/describeReturn.ts';
import type { CellState } from '#shared/handoffs/returns/mergeCell.ts';
import { isTakeable } from '#shared/handoffs/returns/review.ts';
import type { Review, ReviewCell } from '#shared/handoffs/returns/review.ts';
import { translate } from '#shared/messages/translate.ts';
import { reviewReturn } from '#shared/handoffs/returns/reviewReturn.ts';
import type { SentPack } from '#shared/handoffs/returns/sentPack.ts';

import type { ApplyRule } from './decideReturn.ts';
import type { ReceivedFile } from './receiveFiles.ts';
import type { ReturnsNow } from './returnsNow.ts';
import { whyNotOurs } from './whyNotOurs.ts';

/** What `dauviec receive` says of a file. */
export interface FileReport {
  readonly file: string;
  readonly agency: string | null;
  readonly round: number | null;
  readonly recognisedBy: Recognition | null;
  readonly matched: number;
  readonly added: number;
  readonly missing: number;
  readonly changes: readonly {
    readonly task: string;
    readonly field: string;
    readonly sent: PackValue;
    readonly current: PackValue;
    readonly returned: PackValue;
    readonly state: CellState;
  }[];
  readonly problems: readonly {
    readonly cell: string;
    readonly code: string;
    readonly value: string;
    readonly message: string;
  }[];
}

export function describeFile(
  { file, return: id, error, isDuplicate }: ReceivedFile,
  returns: ReturnsNow,
  rule: ApplyRule,
): FileReport {
  const nothing = { agency: null, round: null, recognisedBy: null, changes: [] } as const;
  const none = { matched: 0, added: 0, missing: 0 };
  const refused = ({ code, message }: { code: string; message: string }): FileReport => {
    const problem = { cell: '', code: inKebabCase(code), value: file, message };
    return { file, ...nothing, ...none, problems: [problem] };
  };
  if (id === null) return refused(error ?? { code: '', message: '' });
  const state = returns.find(id);
  const likely = looksLike(state);
  const pack = state.pack ?? likely;
  if (pack === null) return refused(whyNotOurs(returns.contentOf(id), file));
  const context = { receivedOn: state.return.receivedOn, bases: new Map() };
  const review = state.review ?? reviewReturn(returns.contentOf(id), pack, returns.now, context);
  const described = describeReview(review);
  return {
    file,
    agency: pack.agencyName,
    round: pack.round,
    recognisedBy: likely === null ? state.return.recognisedBy : 'content',
    ...described,
    problems: [
      ...(isDuplicate ? [ofFile('duplicate', file)] : []),
      ...(likely === null ? [] : [ofFile(rule === 'all' ? 'content-taken' : 'content-only', file)]),
      ...(state.replacedBy === null ? [] : [ofFile('replaced', file)]),
      ...described.problems,
    ],
  };
}

type FileProblem = 'content-only' | 'content-taken' | 'duplicate' | 'replaced';

/** As codes of problems are written. */
function inKebabCase(code: string): string {
  return code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What is to be said of a file as a whole. */
function ofFile(code: FileProblem, file: string) {
  return { cell: '', code, value: file, message: translate(`returns.files.${code}`, { file }) };
}

/** The one pack that a return looks like, when only its contents tell. */
export function looksLike({ pack, candidates }: ReturnState): SentPack | null {
  const [only, ...others] = candidates;
  return pack === null && only !== undefined && others.length === 0 ? only.pack : null;
}

/** What was not theirs to change, and what cannot be taken, is among the problems. */
function describeReview({ cells, added, missing, matched, problems }: Review) {
  return {
    matched,
    added: added.length,
    missing: missing.length,
    changes: cells.filter(isChange).map(({ code, field, sent, current, returned, state }) => {
      return { task: code, field: nameOf(field), sent, current, returned, state };
    }),
    problems: problems.map(({ cell, code, value, message }) => ({ cell, code, value, message })),
  };
}

function isChange(cell: ReviewCell): boolean {
  const { kind, state } = cell;
  const isNews = state === 'theirs' || state === 'conflict';
  return kind === 'asked' ? isTakeable(cell) : kind === 'locked' && !isNews;
}

/** As `inspect` names it. */
function nameOf(field: string): string {
  return field === 'updater' ? (fieldOfTask(field) ?? field) : field;
}
