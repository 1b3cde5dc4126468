import type { EngineClient } from '#renderer/app/engineClient.ts';
import type { WorkbookSnapshot } from '#shared/contract/patch.ts';
import { undecided } from '#shared/resolution/clause.ts';
import type { Target } from '#shared/targets/target.ts';
import type { ViewState } from '#shared/views/viewState.ts';

import { aTarget, aTask } from '../../builders/records.ts';
import { anEmptySnapshot } from '../anEmptySnapshot.ts';
import { answer } from '../engineAnswers.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { createFakeWorkbook } from '../fakeWorkbook.ts';

const clause = {
  id: 'c1',
  position: 'a0',
  parent: null,
  label: '2',
  heading: false,
  text: '2. Thu ngân sách trên địa bàn đạt 5.000 tỷ đồng, giảm tỷ lệ hộ nghèo còn 4 %\n',
  ...undecided,
};

/** Three targets, the first and second from a clause; and a task, so that the tasks are shown first. */
export function aTargetTable(targets: readonly Target[] = someTargets()): WorkbookSnapshot {
  return {
    ...anEmptySnapshot('/home/an/Kế hoạch.dauviec'),
    clauses: [clause],
    tasks: [aTask()],
    targets,
  };
}

function someTargets(): Target[] {
  return [
    aTarget({
      id: 'm1',
      position: 'a0',
      unit: 'tỷ đồng',
      kind: 'level',
      direction: 'at-least',
      value: 5000,
      assigned: 4835,
      stretch: 5000,
      due: '2020-12-31',
      clause: 'c1',
      raw: 'Thu ngân sách trên địa bàn đạt 5.000 tỷ đồng',
    }),
    aTarget({
      id: 'm2',
      position: 'a1',
      name: 'Tỷ lệ hộ nghèo giảm',
      unit: 'điểm %',
      kind: 'points',
      direction: 'range',
      value: 1,
      upper: 1.5,
      baselineYear: 2019,
      clause: 'c1',
    }),
    aTarget({ id: 'm3', position: 'a2', name: 'Tạo việc làm', unit: 'người', value: 18000 }),
  ];
}

export interface TargetEngine {
  readonly engine: EngineClient;
  readonly target: (id: string) => Target | undefined;
  readonly names: () => string[];
  readonly savedView: () => ViewState | null;
}

/** Narrow columns of what a target is, so that all of them are drawn beside the pane. */
const narrow: ViewState = {
  columns: [
    ...['number', 'name', 'unit', 'kind', 'direction', 'value', 'assigned', 'stretch'].map(
      shownColumn,
    ),
    ...['baselineYear', 'due', 'clause'].map(shownColumn),
    ...['reachedSoFar', 'share', 'state', 'course', 'forecast', 'lead', 'tasks'].map(hiddenColumn),
    ...['accumulates', 'base', 'reached', 'raw', 'note'].map(hiddenColumn),
  ],
  collapsed: [],
};

function shownColumn(field: string) {
  return { field, width: 72, hidden: false };
}

function hiddenColumn(field: string) {
  return { field, width: 72, hidden: true };
}

export function createTargetEngine(
  snapshot: WorkbookSnapshot = aTargetTable(),
  view: ViewState | null = narrow,
): TargetEngine {
  const workbook = createFakeWorkbook(snapshot);
  let savedView: ViewState | null = null;
  const engine = createFakeEngine({
    snapshot,
    workbook,
    views: () => (view === null ? {} : { targets: view }),
    instead: {
      views: {
        save: ({ view, state }) =>
          answer(() => {
            if (view === 'targets') savedView = state;
          }),
      },
    },
  });
  const targets = (): readonly Target[] => workbook.snapshot().targets;
  return {
    engine,
    target: (id) => targets().find((target) => target.id === id),
    names: () =>
      targets()
        .toSorted((left, right) => (left.position < right.position ? -1 : 1))
        .map(({ name }) => name),
    savedView: () => savedView,
  };
}
