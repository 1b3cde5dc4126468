import type { Translation } from '../translation.ts';
import type { reports as vi } from '../vi/reports.ts';

/** What the dashboard shares with reports; reports themselves are Vietnamese. */
export const reports = {
  none: {
    agency: 'Not assigned',
    leader: 'No leader',
    person: 'No person in charge',
    section: 'Outside all sections',
    quarter: 'No due date',
  },
  quarter: 'Quarter {{quarter}}/{{year}}',
  cells: {
    doneOnTime: 'Done on time',
    doneLate: 'Done late',
    openInTime: 'Open, in time',
    openOverdue: 'Open, overdue',
    noDueDate: 'Without due date',
  },
  bands: {
    '1-7': '1 to 7 days overdue',
    '8-30': '8 to 30 days overdue',
    '31+': 'More than 30 days overdue',
  },
  gaps: {
    noLead: 'No lead agency',
    leadUnknown: 'Lead agency not in the directory',
    noDeadline: 'No deadline',
    deadlineDoubtful: 'Deadline not clear',
    doneWithoutDate: 'Done, but without a completion date',
    doneWithoutEvidence: 'Done, but without a document as evidence',
    stale: 'Progress not updated for more than {{days, counted(one: day; other: days)}}',
  },
} satisfies Translation<Pick<typeof vi, 'none' | 'quarter' | 'cells' | 'bands' | 'gaps'>>;
