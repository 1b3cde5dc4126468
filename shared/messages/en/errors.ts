import type { Translation } from '../translation.ts';
import type { errors as vi } from '../vi/errors.ts';

/** One sentence each, naming the file (sheet, cell) and saying what to do where that helps. */
export const errors = {
  fileNotFound: 'The file “{{file}}” was not found.',
  fileExists: 'There is already a file “{{file}}”; choose another name.',
  fileLocked: 'The file “{{file}}” is open in another program; close it there and try again.',
  fileNotReadable: 'You may not read the file “{{file}}”.',
  fileNotWritable: 'You may not write to “{{file}}”.',
  folderNotFound: 'The folder “{{file}}” was not found.',
  isFolder: '“{{file}}” is a folder, not a file.',
  notAFolder: '“{{file}}” is a file, not a folder.',
  fileNameTooLong: 'The name “{{file}}” is too long; choose a shorter one.',
  driveFailed:
    '“{{file}}” could not be read or written because of a fault of the drive or network; check it and try again.',
  diskFull: 'The drive is full, so “{{file}}” was not written; the file is as it was before.',
  notAWorkbook: 'The file “{{file}}” is not a Đầu Việc workbook (.dauviec).',
  workbookDamaged: 'The workbook file “{{file}}” is damaged and cannot be opened.',
  nothingToSalvage: 'No row could be salvaged from the file “{{file}}”; that file stays as it is.',
  recoverOntoDamaged:
    'Choose another name: “{{file}}” is the damaged file itself, which must stay as it is in case it has to be looked at again.',
  salvageGone:
    'What was salvaged from the file “{{file}}” is no longer there; open that file again to salvage it once more.',
  workbookDiskError:
    'The drive could not read or write “{{file}}”; your last change has not been saved.',
  outOfMemory:
    'This computer does not have enough memory left for “{{file}}”; close some programs and try again.',
  workbookNewer:
    'The file “{{file}}” was saved by Đầu Việc version {{version}}, which is newer than this program; please update the program.',
  upgradeFailed:
    '“{{file}}” could not be converted to the new format when this was tried on a copy; the file is as it was before.',
  workbookInUse: 'The workbook “{{file}}” is open in another window or program.',
  backupFailed:
    'No backup could be made in the folder “{{folder}}”; the workbook is not affected. Check the folder and the drive.',
  backupDiskFull:
    'The drive is full, so no backup could be made in the folder “{{folder}}”; the workbook is not affected.',
  backupUnsound:
    'The backup just made in the folder “{{folder}}” was faulty and has been discarded; earlier ones are still there. The workbook file may be damaged: please check it.',
  backupNotFound: 'The backup “{{name}}” no longer exists.',
  readOnly: '{{why}} Your last change has not been saved.',
  backupDamaged: 'This backup is damaged as well; choose another one.',
  readOnlyHeld:
    '“{{file}}” is being edited by {{who}} on {{place}}, so it is read-only here; your change has not been saved.',
  readOnlyMedium:
    'The place where “{{file}}” is cannot be written to, so it is read-only; your change has not been saved.',
  readOnlyChecking:
    '“{{file}}” is being checked before it may be edited; your change has not been saved, try again in a few seconds.',
  readOnlyDamaged:
    'Parts of the file “{{file}}” are damaged, so nothing more is written to it; restore it from a backup.',
  workbookTakenOver:
    'While this computer was cut off, {{who}} on {{place}} opened “{{file}}” for editing; your last change has not been saved.',
  noWorkbook: 'No workbook is open.',
  staleChange: 'The data has changed since it was read, so nothing was saved: {{cells}}.',
  nothingToUndo: 'There is nothing left to undo.',
  nothingToRedo: 'There is nothing left to redo.',
  stepNotFound: 'This step is no longer in the history.',
  reportNotFound: 'This report is no longer in the workbook.',
  reportOutdated:
    'The figures have changed since the preview, so the report was not frozen; look at it again and freeze it then.',
  reportFormatUnknown:
    'A report cannot be exported to “{{file}}”; choose a file name that ends in .xlsx, .docx, .pdf or .ics (calendar).',
  baselineNotFound: 'This baseline is no longer in the workbook.',
  noTaskToDirect: 'Choose at least one task to direct.',
  extensionWithoutDeadline: 'Enter the new deadline.',
  handingOverWithoutLead: 'Enter the new lead agency.',
  recordNotFound: 'This row is no longer in the workbook.',
  invalidValue: 'The value of “{{field}}” is not valid.',
  columnNotFound: 'This column is no longer in the table.',
  columnNameTaken: 'The table already has a column “{{name}}”; choose another name.',
  cannotIndent: 'Cannot indent: there is no row of the same level above.',
  cannotOutdent: 'This row is at the outermost level already.',
  notOurs: '“{{file}}” was not recognised as a pack of this workbook; nothing was taken from it.',
  otherPlan:
    '“{{file}}” is a pack of another workbook or another copy of it; nothing was taken from it.',
  noTable: 'No table of tasks was found in “{{file}}”; nothing was taken from it.',
  returnGone: 'This returned file is no longer in the workbook.',
  returnOutdated:
    'The workbook has changed since you looked at the returned file, so nothing was taken; look at it again.',
  returnMerged: 'Content of the file “{{file}}” has been taken; undo that merge first.',
  returnKept:
    'Content of the file “{{file}}” was taken once, as the history shows, so the file is kept as evidence.',
  differenceGone: 'This cell no longer differs from the workbook; look at the returned file again.',
  nothingToSort: 'There are no two tasks of the same level here to sort.',
  alreadySorted: 'These tasks are in that order already.',
  cannotMoveInside: 'A row cannot be moved inside itself.',
  sectionUnderTask: 'A section cannot be put below a task.',
  fileEmpty: 'The file “{{file}}” is empty (0 bytes); there is nothing to read.',
  fileIncomplete:
    'The file “{{file}}” is incomplete; it was probably cut off while it was copied or downloaded.',
  fileDamaged: 'The file “{{file}}” is damaged and cannot be read.',
  fileTooLarge: 'The file “{{file}}” is larger than can be read ({{limit}} MB).',
  fileUnpacksTooLarge: 'The file “{{file}}” unpacks to too much data and was not opened.',
  fileSuspicious:
    'The file “{{file}}” has an unusual structure and was not opened; open it in the program that made it and save it again.',
  fileHasPassword: 'The file “{{file}}” has a password; remove the password and try again.',
  fileIsPdf: 'The file “{{file}}” is a PDF file, not an Excel spreadsheet.',
  fileIsWord: 'The file “{{file}}” is a Word document, not an Excel spreadsheet.',
  fileIsHtml:
    'The file “{{file}}” is really a web page (HTML); open it in Excel and save it as .xlsx.',
  fileIsText: 'The file “{{file}}” is plain text, not an Excel spreadsheet.',
  notASpreadsheet: 'The file “{{file}}” is not an Excel spreadsheet.',
  parsingTooSlow:
    'Reading the file “{{file}}” took too long and was stopped; it is too large or damaged.',
  parsingBrokeOff: 'The file “{{file}}” could not be read: it needs too much memory or is damaged.',
  sheetDamaged: 'The sheet “{{sheet}}” of the file “{{file}}” is damaged and cannot be read.',
  sheetTooLarge:
    'The sheet “{{sheet}}” of the file “{{file}}” is larger than can be read ({{rows}} rows, {{columns}} columns); the limit is passed at cell {{cell}}.',
  cellTooLong:
    'Cell {{cell}} of the sheet “{{sheet}}” in the file “{{file}}” has more than {{limit}} characters.',
  cellTooLongToWrite:
    'Cell {{cell}} of the sheet “{{sheet}}” has more than {{limit}} characters, which Excel cannot hold; shorten it and export again.',
  tooManyMergedCells:
    'The sheet “{{sheet}}” of the file “{{file}}” has too many merged cells ({{count}}).',
  fileHasNoTable: 'The file “{{file}}” has no table to read.',
  spreadsheetEmpty: 'No cell of the file “{{file}}” has any content.',
  sheetNotFound: 'The file “{{file}}” has no sheet “{{sheet}}”; its sheets: {{sheets}}.',
  resolutionFormat:
    'Files like “{{file}}” cannot be read; open it and save it as .docx, .pdf, .html or .txt.',
  resolutionEmpty: 'The file “{{file}}” has no words to read.',
  documentIsOld:
    'The file “{{file}}” is an old Word document (.doc); open it in Word and save it as .docx.',
  documentIsScanned:
    'The file “{{file}}” is a scan (pictures without text) and cannot be read; use a version with text, or run text recognition (OCR) first.',
  documentLosesLetters:
    'The file “{{file}}” uses an old font (.VnTime), and this PDF has lost its letter “ư”; use the Word version of the document.',
  documentIsPdf: 'The file “{{file}}” is really a PDF file; change its ending to .pdf.',
  documentIsHtml: 'The file “{{file}}” is really a web page (HTML); change its ending to .html.',
  documentIsText: 'The file “{{file}}” is just plain text; change its ending to .txt.',
  documentIsZip:
    'The file “{{file}}” ends in {{ending}} but is really a Word document or an archive.',
  documentIsSpreadsheet:
    'The file “{{file}}” is an Excel spreadsheet, not a Word document (.docx).',
  documentIsOpenDocument:
    'The file “{{file}}” is an OpenDocument text (.odt); open it and save it as .docx.',
  notADocument: 'The file “{{file}}” is not a Word document (.docx).',
  notAPdf: 'The file “{{file}}” ends in .pdf but is not a PDF file.',
  textIsNone: 'The file “{{file}}” ends in {{ending}} but is not text.',
  textNotUnicode:
    'The encoding of the file “{{file}}” was not recognised, so its letters cannot be read rightly; open it and save it as UTF-8.',
  exportOntoWorkbook: '“{{file}}” is the workbook file; choose another name for the annex.',
  sendOntoWorkbook: '“{{file}}” is the workbook file; choose another name for the archive.',
  nothingToSend: 'The chosen agencies have no tasks to send.',
  agencyNotRecipient: '“{{name}}” is not in the directory of agencies, or has no tasks to be sent.',
  packNotFound: 'This pack is no longer in the workbook.',
  minutesFormatUnknown: 'The minutes “{{file}}” must end in .docx (Word) or .xlsx (Excel).',
  roundNotFound: 'This round is no longer in the workbook.',
  exportFormatUnknown:
    'Annexes can only be exported to .xlsx, .docx or .pdf files; change the ending of “{{file}}”.',
  annexBrokeOff:
    'The annex was not made because the computer ran out of memory; close some programs and try again.',
  previewGone: 'This preview is no longer there; open the preview again.',
  layoutIsOfficial:
    'This layout comes with the program and cannot be changed or deleted; save it as a new one.',
  layoutNotFound: 'This annex layout no longer exists.',
  layoutFileWrong: 'The file “{{file}}” is not an annex layout of Đầu Việc.',
  copyOntoItself: 'The copy needs another name: “{{file}}” is the workbook that is open.',
  unexpected:
    'Something unexpected went wrong; what was saved is not affected. The details are in the program’s log file.',
  unexpectedInCommand:
    'Something unexpected went wrong; the workbook has not changed. Set DAUVIEC_DEBUG=1 to see the details.',
  tableGone: 'This table is no longer held for import; open the file again.',
  planOutdated:
    'The workbook has changed since the preview, so nothing was imported; look at it again and import then.',
  noTableToImport:
    'No table to import was found in the file “{{file}}”; a table needs a row of column headings (TT, Nội dung, Chủ trì, …).',
  tableHidden:
    'The only table of the file “{{file}}” is on the hidden sheet “{{sheet}}”; choose that sheet to import it.',
  tableHasNoCodes:
    'The table in the file “{{file}}” has no column of task codes, so it cannot update by code.',
  tableHasNoColumn:
    'The table in the file “{{file}}” has no column “{{column}}”, so it cannot update by that column.',
  mappingFileWrong: 'The file “{{file}}” is not a table mapping of Đầu Việc.',
  mappingFitsNothing:
    'The mapping in the file “{{file}}” fits the column headings of no table here.',
  mappingNotFound: 'This table mapping no longer exists.',
  noTableInSheet: 'The sheet “{{sheet}}” has no table yet, so there is no mapping to save.',
  agencyInUse:
    '{{name}} is used in {{count}} places and cannot be deleted; merge it into another agency or set its last day.',
  agencyInUse_one:
    '{{name}} is used in {{count}} place and cannot be deleted; merge it into another agency or set its last day.',
  agencyDaysReversed: '{{name}}: the last day must come after the first.',
  agencyAboveItself: '{{name}} cannot be subordinate to itself or to one of its own subordinates.',
  groupHoldsItself: 'The group {{name}} cannot contain itself, not even by way of another group.',
  successionFaulty: 'The reorganisation was not recorded. {{fault}}',
  handOverToNobody: 'It is not clear which agency to hand over to.',
  leaderInUse:
    '{{name}} has {{count}} areas of charge and cannot be deleted; remove these or set the last day in office.',
  leaderInUse_one:
    '{{name}} has {{count}} area of charge and cannot be deleted; remove it or set the last day in office.',
  noDirectoryTable: 'The file “{{file}}” has no list of agencies, leaders or areas of charge.',
  noAgencyTable: 'The file “{{file}}” has no directory of agencies (no column of their names).',
  directoryUnknown: 'There is no directory “{{name}}”; the program has: {{names}}.',
  cancelled: 'Stopped as you asked; nothing has changed.',
} satisfies Translation<typeof vi>;
