import type { Translation } from '../translation.ts';
import type { access as vi } from '../vi/access.ts';

/** Why a workbook can only be read, and what can be done then. */
export const access = {
  somebody: 'somebody else',
  thisMachine: 'this computer',
  machine: 'computer {{machine}}',
  otherMachine: 'another computer',
  readOnly: 'Read only',
  heading: 'This workbook is read-only',
  held: 'Read only: {{who}} has been editing this file on {{place}} since {{time}}.',
  heldNoTime: 'Read only: {{who}} is editing this file on {{place}}.',
  takenOver:
    'Read only: while this computer was cut off, {{who}} on {{place}} opened the file for editing at {{time}}.',
  takenOverNoTime:
    'Read only: while this computer was cut off, {{who}} on {{place}} opened the file for editing.',
  notWritable: 'Read only: you may not write to this file or its folder.',
  checking: 'The file is being checked; you can edit as soon as that is done.',
  rescue: 'See how to recover…',
  checkingShort: 'Checking the file…',
  damaged: 'Read only: parts of the file are damaged, so nothing more is written to it.',
  changed: 'New changes have just been saved there.',
  released: 'Nobody is editing the file any more.',
  tryAgain: 'Try to edit',
  openNewer: 'Show the latest version',
  openToEdit: 'Open for editing',
  saveCopy: 'Save a copy…',
  stillReading: 'Still not editable. {{why}}',
  nowEditing: 'You can edit now.',
  typed: 'What you typed: “{{typed}}”.',
} satisfies Translation<typeof vi>;
