import type { Translation } from '../translation.ts';
import type { checkRules as vi } from '../vi/checkRules.ts';

/** The rules of completeness: what each is called, and what it says of a record. */
export const checkRules = {
  title: { label: 'No content', message: 'The task says nothing' },
  verb: {
    label: 'Content names no action',
    message: 'The content does not begin with a verb: it is not clear what to do',
  },
  product: { label: 'No product', message: 'No product or outcome is named' },
  authority: { label: 'No authority', message: 'Not said who submits or issues it' },
  lead: { label: 'No lead agency', message: 'There is no lead agency' },
  'lead-unknown': {
    label: 'Lead not in the directory',
    message: 'The agency “{{names}}” is not recognised in the directory',
  },
  'lead-office': {
    label: 'Lead is the office itself',
    message: '{{names}} leads: check whether it really does the work itself',
  },
  leader: { label: 'No leader', message: 'No leader is in charge' },
  'lead-several': {
    label: 'Several lead agencies',
    message: '{{count}} agencies lead together ({{names}}): make one of them answer for it',
    message_one: '{{count}} agency leads ({{names}}): make one answer for it',
  },
  'lead-generic': {
    label: 'Lead too general',
    message: '“{{names}}” does not say which agency leads',
  },
  'lead-group': {
    label: 'Lead is a group',
    message: 'The group “{{names}}” leads: it is not clear which agency answers for it',
  },
  'lead-supports': {
    label: 'Both leads and supports',
    message: '{{agency}} leads and is named as supporting too',
  },
  'lead-ended': {
    label: 'Lead gone by the deadline',
    message: '{{agency}} does not exist on {{day}}: hand the task over',
    messageAfter: '{{agency}} does not exist on {{day}}: hand the task over (now {{after}})',
  },
  'support-ended': {
    label: 'Supporting agency gone by the deadline',
    message: 'The supporting agency {{agency}} does not exist on {{day}}',
    messageAfter: 'The supporting agency {{agency}} does not exist on {{day}} (now {{after}})',
  },
  deadline: { label: 'No deadline', message: 'There is no deadline' },
  'deadline-unclear': {
    label: 'Deadline unclear',
    message: 'It is not clear which day “{{words}}” means',
    messageDue: '“{{words}}” is taken to mean {{due}}: please confirm',
  },
  'deadline-early': {
    label: 'Due before the date of issue',
    message: 'Due {{due}}, before the date of issue {{issued}}',
  },
  'deadline-outside': {
    label: 'Due outside the workbook’s time',
    message: 'Due {{due}}, outside the time of the workbook ({{first}} – {{last}})',
    messageOfYear: 'Due {{due}}, outside the year {{last}}',
  },
  'start-late': {
    label: 'Starts after it is due',
    message: 'Starts “{{start}}” but is due {{due}}',
  },
  evidence: {
    label: 'Done without evidence',
    message: 'Done, but no document is named as evidence',
  },
  'evidence-early': {
    label: 'Evidence older than the issue',
    message: 'Evidence of {{day}}, before the date of issue {{issued}}',
  },
  'done-without-day': {
    label: 'Done without a date',
    message: 'Done, but without a date: on time or late is not known',
  },
  'completed-ahead': {
    label: 'Completed in the future',
    message: 'The completion date {{day}} has not come yet',
  },
  'completed-early': {
    label: 'Completed before the start',
    message: 'Completed on {{day}}, before the start on {{first}}',
  },
  percent: {
    label: 'Percentage does not fit progress',
    message: '{{percent}}% does not fit the progress entered',
  },
  duplicate: {
    label: 'Duplicate tasks',
    message: 'The same or nearly the same content as {{code}}',
  },
  'deadline-above': {
    label: 'Due after the parent task',
    message: 'Due {{due}}, after {{above}} of the parent task',
  },
  stale: {
    label: 'Not updated for long',
    message: 'No update of progress for {{days, counted(one: day; other: days)}} (since {{day}})',
  },
  overload: {
    label: 'Too many tasks in a month',
    message: '{{agency}} has more than {{limit}} tasks due in one month: {{months}}',
  },
  clause: { label: 'Clause without tasks', message: 'No task yet: {{words}}' },
  reworded: {
    label: 'Source clause reworded',
    message: 'The words of the source clause have changed: look at the task again',
  },
  target: {
    label: 'Target without tasks',
    message: 'No task works towards the target “{{name}}”',
  },
  'target-value': {
    label: 'Target without a value',
    message: 'The target “{{name}}” has no value to reach',
  },
} satisfies Translation<typeof vi>;
