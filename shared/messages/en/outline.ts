import type { Translation } from '../translation.ts';
import type { outline as vi } from '../vi/outline.ts';

/** The outline of the task table: how it is numbered, folded and put in order. */
export const outline = {
  menu: 'Outline',
  levels: 'Show levels',
  level: 'Show down to level {{level}}',
  commands: {
    level1: 'Fold to level 1',
    level2: 'Show down to level 2',
    level3: 'Show down to level 3',
    allLevels: 'Show all levels',
  },
  sections: 'Put into sections of the resolution',
  rollUp: {
    count: '{{tasks, counted(one: task; other: tasks)}}',
    overdue: '{{overdue}} overdue',
    share: '{{percent}}%',
    none: 'No tasks below yet',
    tasks: '{{tasks, counted(one: task; other: tasks)}} below, {{overdue}} of them overdue',
    percent:
      '{{percent}}% done: the average of the tasks without tasks below; done ones count 100%, empty cells 0%',
    days: 'From {{start}} to {{due}}: the earliest day and the latest deadline',
    noDays: 'No task has a date yet',
    ownPercent: '{{percent}}% done, as entered in this row',
    ownPeriod: 'Deadline entered in this row: {{period}}',
    derived: 'Worked out from the rows below; not stored in the table.',
    daysBelow: '{{days}}: worked out from the tasks below; not stored in the table.',
  },
  sort: {
    menu: 'Sort the tasks below…',
    chosen: 'Sort the chosen tasks…',
    heading: 'Sort tasks',
    inGroup: '{{tasks, counted(one: task; other: tasks)}} in “{{title}}”.',
    atTop: '{{tasks, counted(one: task; other: tasks)}} at the outermost level.',
    inGroups:
      '{{tasks, counted(one: task; other: tasks)}}, sorted within each section ({{groups, counted(one: group; other: groups)}}).',
    hint: 'Each row takes the rows below it along; empty ones go last.',
    by: 'Sort by',
    fields: { due: 'Deadline', title: 'Content', lead: 'Lead agency' },
    direction: 'Order',
    ascending: { due: 'Earliest first', title: 'A → Z', lead: 'In the order of the directory' },
    descending: { due: 'Latest first', title: 'Z → A', lead: 'In reverse order of the directory' },
    run: 'Sort',
    done: 'Sorted {{tasks, counted(one: task; other: tasks)}}',
  },
  numbering: {
    menu: 'Numbering',
    running: 'I, 1, 1.1, a (running through the table)',
    restarting: 'I, 1, 1.1, a (from 1 again in each section)',
    decimal: '1, 1.1, 1.1.1 (sections and tasks)',
  },
  beforeRule: {
    menu: 'Meaning of “trước ngày” (before)',
    strict: '“Trước ngày 30/6”: due on 29/6 (the day before)',
    inclusive: '“Trước ngày 30/6”: due on 30/6 (that day included)',
  },
} satisfies Translation<typeof vi>;
