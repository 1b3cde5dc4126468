import type { EngineClient } from '#renderer/app/engineClient.ts';
import { editRecord } from '#shared/changes/changeSet.ts';
import type { Recipient } from '#shared/handoffs/recipient.ts';
import type { Decision } from '#shared/handoffs/decision.ts';
import type { PackValue } from '#shared/handoffs/pack.ts';
import type { Register, RegisterLine } from '#shared/handoffs/register.ts';
import type { ReturnReview, ReturnSummary } from '#shared/handoffs/returnReview.ts';
import type { Task } from '#shared/tasks/task.ts';

import { answer, fail, jobOf } from './engineAnswers.ts';
import type { FakeWorkbook } from './fakeWorkbook.ts';

/** A returned file as a test gives it, its summary without what follows from the rest. */
export type FakeReturn = Omit<ReturnReview, 'revision'>;

export interface FakeHandoffsOptions {
  readonly register?: Register;
  readonly returns?: readonly FakeReturn[];
  /** What reading a file gives, by its name; a file without one can't be read. */
  readonly files?: Readonly<Record<string, FakeReturn>>;
  readonly recipients?: readonly Recipient[];
  readonly plan?: Partial<Awaited<ReturnType<EngineClient['handoffs']['planSend']>>>;
}

const letter = {
  layout: 'party-2018',
  sender: 'Văn phòng Tỉnh ủy',
  number: 'Số         -CV/VPTU',
  subject: 'báo cáo kết quả thực hiện nhiệm vụ, đợt [đợt]',
  text: 'Đề nghị [cơ quan nhận] báo cáo trước ngày [hạn gửi].',
  signer: 'CHÁNH VĂN PHÒNG',
};

/**
 * Handoffs in memory: decisions are kept, taking a file in is a step of the workbook, and it is
 * merged while that step stands.
 */
export function createFakeHandoffs(
  workbook: () => FakeWorkbook,
  options: FakeHandoffsOptions = {},
): EngineClient['handoffs'] {
  let register = options.register ?? [];
  let returns = options.returns ?? [];
  const decisions = new Map<string, Decision | null>();
  const merges = new Map<number, { readonly step: number; readonly at: string }>();

  function find(id: number): FakeReturn {
    return returns.find(({ summary }) => summary.id === id) ?? fail('recordNotFound');
  }

  function stands(step: number): boolean {
    const later = workbook()
      .log.list(1000)
      .filter(({ refersTo }) => refersTo === step);
    return later[0]?.kind !== 'undo';
  }

  function mergeOf(id: number): ReturnSummary['merged'] {
    const merge = merges.get(id);
    return merge !== undefined && stands(merge.step) ? merge : null;
  }

  function review(id: number): ReturnReview {
    const found = find(id);
    const decisionOf = (key: string, first: Decision | null): Decision | null => {
      const said = decisions.get(`${String(id)} ${key}`);
      return said === undefined ? first : said;
    };
    const isMerged = mergeOf(id) !== null;
    const decided = <T extends { key: string; decision: Decision | null }>(cell: T): T => {
      const decision = decisionOf(cell.key, cell.decision);
      return { ...cell, decision, isTaken: decision !== null && decision.take !== 'ours' };
    };
    const cells = found.cells.map(decided).map((cell) => ({
      ...cell,
      current: currentOf(cell.task.id, cell.field, cell.current),
    }));
    const added = found.added.map(decided);
    const open = [...cells, ...added].filter(
      (cell) =>
        cell.decision === null &&
        (!('state' in cell) || cell.state === 'theirs' || cell.state === 'conflict'),
    ).length;
    return {
      ...found,
      revision: workbook().snapshot().revision,
      cells,
      added,
      summary: {
        ...found.summary,
        light: isMerged && open === 0 ? 'grey' : found.summary.light,
        merged: mergeOf(id),
        counts: { ...found.summary.counts, open },
      },
    };
  }

  function currentOf(id: string, field: string, told: ReturnReview['cells'][number]['current']) {
    const task = workbook()
      .snapshot()
      .tasks.find((candidate) => candidate.id === id);
    const value: unknown = task === undefined ? told : task[field as keyof Task];
    return isPackValue(value) ? value : told;
  }

  function note(count: number) {
    return workbook().issue({ key: 'receiveFiles', params: { count } });
  }

  return {
    register: () => answer(() => register),
    planSend: () =>
      answer(() => ({
        number: register.length + 1,
        recipients: options.recipients ?? [],
        gaps: [],
        letter,
        ...options.plan,
      })),
    send: (sending) =>
      answer(() => {
        const number = register.length + 1;
        const { revision } = note(1);
        const agencies = sending.agencies ?? [];
        register = [
          {
            id: number,
            number,
            name: sending.name,
            due: sending.due,
            sentOn: sending.sentOn,
            at: '2020-06-05T03:24:00.000Z',
            who: null,
            step: revision,
            letter: sending.letter,
            packs: agencies.map((agency, index) =>
              aRegisterLine({ id: number * 100 + index, round: number, agency }),
            ),
          },
          ...register,
        ];
        const files = agencies.map((agency) => `${agency}.xlsx`);
        return jobOf([], { revision, round: number, number, path: sending.to.path, files });
      }),
    reminderLetter: () => answer(() => letter),
    remind: ({ packs, writtenOn, replyBy, to }) =>
      answer(() => {
        const { revision } = note(packs.length);
        register = register.map((round) => ({
          ...round,
          packs: round.packs.map((pack) =>
            packs.includes(pack.id)
              ? { ...pack, reminders: [...pack.reminders, { writtenOn, replyBy }] }
              : pack,
          ),
        }));
        return jobOf([], { revision, path: to.path, files: packs.map((id) => `${id}.docx`) });
      }),
    receive: ({ paths }) =>
      answer(() => {
        const files = paths.map((path) => {
          const file = path.split('/').at(-1) ?? path;
          const read = options.files?.[file];
          const isDuplicate = returns.some(({ summary }) => summary.id === read?.summary.id);
          if (read !== undefined && !isDuplicate) returns = [...returns, read];
          const error = { code: 'notASpreadsheet', params: { file } };
          return {
            file,
            summary: read?.summary ?? null,
            isDuplicate,
            error: read === undefined ? error : null,
          };
        });
        return jobOf([], { ...note(paths.length), files });
      }),
    returns: {
      list: () => answer(() => returns.map(({ summary }) => review(summary.id).summary)),
      review: (input) => answer(() => review(input.return)),
      decide: (input) =>
        answer(() => {
          for (const { key, decision } of input.decisions) {
            decisions.set(`${String(input.return)} ${key}`, decision);
          }
          return review(input.return).summary;
        }),
      assign: (input) =>
        answer(() => {
          const line = register.flatMap(({ packs }) => packs).find(({ id }) => id === input.pack);
          const round = register.find(({ id }) => id === line?.round);
          returns = returns.map((one) =>
            one.summary.id === input.return
              ? {
                  ...one,
                  summary: {
                    ...one.summary,
                    pack: input.pack,
                    agency: line?.agencyName ?? null,
                    round: round?.number ?? null,
                    recognisedBy: 'content',
                    light: 'green',
                  },
                }
              : one,
          );
          return { ...note(1), summary: review(input.return).summary };
        }),
      apply: (input) =>
        answer(() => {
          const open = workbook();
          if (open.snapshot().revision !== input.revision) fail('planOutdated');
          const taken = review(input.return).cells.filter(({ isTaken }) => isTaken);
          const changes = taken.flatMap(({ task: { id }, field, returned, decision }) => {
            const task =
              open.snapshot().tasks.find((one) => one.id === id) ?? fail('recordNotFound');
            const value = decision?.take === 'own' ? decision.value : returned;
            return editRecord('task', task, { [field]: value }) ?? [];
          });
          const { agency, round } = find(input.return).summary;
          const { revision } = open.commit({
            label: { key: 'mergeReturn', params: { agency: agency ?? '', round: round ?? 0 } },
            changes,
          });
          merges.set(input.return, { step: revision, at: '2020-06-22T03:24:00.000Z' });
          const { summary } = review(input.return);
          return jobOf([], { revision, applied: taken.length, summary });
        }),
      discard: (input) =>
        answer(() => {
          returns = returns.filter(({ summary }) => summary.id !== input.return);
          return note(1);
        }),
      saveFile: () => answer(() => undefined),
    },
    minutes: ({ path }) => answer(() => jobOf([], { path })),
  };
}

function isPackValue(value: unknown): value is PackValue {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

export function aRegisterLine(fields: Partial<RegisterLine> = {}): RegisterLine {
  const { agency = 'a1' } = fields;
  return {
    id: 1,
    round: 1,
    agency,
    agencyName: 'Sở Y tế',
    file: 'So-Y-te.xlsx',
    stamp: `stamp ${agency}`,
    lead: 3,
    support: 1,
    state: 'waiting',
    receivedOn: null,
    returns: [],
    lateDays: null,
    reminders: [],
    mergedAt: null,
    ...fields,
  };
}
