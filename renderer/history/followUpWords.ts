import type { TFunction } from 'i18next';

import type { RecordKind } from '#shared/changes/changeSet.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import { usualFollowUp } from '#shared/plans/followUp.ts';
import type { FollowUp } from '#shared/plans/followUp.ts';
import { phaseName } from '#shared/spreadsheet/phaseNames.ts';
import { formatNumber } from '#shared/targets/targetNumbers.ts';
import type { Phases } from '#shared/tasks/phases.ts';

import { sayIn, translateName } from '../app/translateKey.ts';
import type { RecordNames } from './valueWords.ts';

interface Words {
  readonly t: TFunction;
  readonly names: RecordNames;
}

type Way = (value: unknown, words: Words) => string;

/** Fields of one kind of record that are more than words, numbers and days, by kind and field. */
const ways: Readonly<Partial<Record<RecordKind, Readonly<Partial<Record<string, Way>>>>>> = {
  plan: { followUp: followUpWords },
  agency: { members: agencyWords },
  succession: { kind: choice('successionKinds'), before: agencyWords, after: agencyWords },
  charge: { kind: choice('chargeKinds'), leader: leaderWords, subject: subjectWords },
  task: { phases: phaseWords },
  target: {
    parent: targetWords,
    accumulates: choice('accumulations'),
    planned: periodWords,
    actual: periodWords,
    tasks: taskWords,
  },
  remark: { task: taskWords },
  waiver: { record: recordWords },
};

/** Null for a field that reads as it stands. */
export function followUpValue(
  kind: RecordKind,
  field: string,
  value: unknown,
  words: Words,
): string | null {
  if (value === null || value === undefined) return null;
  return ways[kind]?.[field]?.(value, words) ?? null;
}

/** The schema of the record gives each field one of its own choices. */
function choice(list: 'successionKinds' | 'chargeKinds' | 'accumulations'): Way {
  return (value, { t }) => translateName(t, `history.values.${list}`, String(value)) ?? '';
}

function listWords(value: unknown, nameOf: (id: string) => string | null, t: TFunction): string {
  const ids = Array.isArray(value) ? value : [value];
  return ids.map((id) => nameOf(String(id)) ?? t('history.cells.gone')).join('; ');
}

function agencyWords(value: unknown, { names, t }: Words): string {
  return listWords(value, names.agency, t);
}

function leaderWords(value: unknown, { names, t }: Words): string {
  return listWords(value, names.leader, t);
}

function targetWords(value: unknown, { names, t }: Words): string {
  return listWords(value, names.target, t);
}

function taskWords(value: unknown, { names, t }: Words): string {
  return listWords(value, names.task, t);
}

/** An agency by its name; the words of a field or locality. */
function subjectWords(value: unknown, { names }: Words): string {
  return names.agency(String(value)) ?? String(value);
}

function recordWords(value: unknown, { names, t }: Words): string {
  const id = String(value);
  const name = names.task(id) ?? names.target(id) ?? names.clause(id) ?? names.agency(id);
  return name ?? t('history.cells.gone');
}

function phaseWords(value: unknown, { t }: Words): string {
  // Of a task, whose schema gives it this shape.
  return Object.entries(value as Phases)
    .map(([key, { planned, weight, done }]) =>
      [
        `${phaseName(key, sayIn(t))}: ${planned ?? ''}`.trim(),
        weight === null ? null : t('history.values.weight', { weight }),
        done === null ? null : t('history.values.done', { done }),
      ]
        .filter((part) => part !== null)
        .join(', '),
    )
    .join('; ');
}

function periodWords(value: unknown, { t }: Words): string {
  // Of a target, whose schema gives it this shape.
  return Object.entries(value as Readonly<Record<string, number>>)
    .map(([key, number]) => `${phaseName(key, sayIn(t))}: ${formatNumber(number)}`)
    .join('; ');
}

/** What is other than usual. */
function followUpWords(value: unknown, { t }: Words): string {
  // Of a plan, whose schema gives it this shape.
  const { dueSoonDays, staleDays, overload, cutOffDay, asOf, checks } = value as FollowUp;
  const usual = usualFollowUp;
  const said = [
    dueSoonDays === usual.dueSoonDays ? null : t('history.values.dueSoonDays', { dueSoonDays }),
    staleDays === usual.staleDays ? null : t('history.values.staleDays', { staleDays }),
    overload === usual.overload ? null : t('history.values.overload', { overload }),
    cutOffDay === null ? null : t('history.values.cutOffDay', { cutOffDay }),
    asOf == null ? null : t('history.values.asOf', { day: formatDay(asOf) }),
    ...Object.keys(checks).map((rule) => t('history.values.check', { rule })),
  ].filter((part) => part !== null);
  return said.length === 0 ? t('history.values.usual') : said.join('; ');
}
