import { translate } from '../messages/translate.ts';
import { formatDay } from '../periods/formatDay.ts';
import type { Pack, PackRole, PackRow } from './pack.ts';
import { packRoles } from './pack.ts';
import { packSheetName } from './packLayout.ts';
import { stampRow, writeStampSheet } from './packStamp.ts';
import type { Round } from './round.ts';

/** A pack's workbook as data: what stands in its sheets. */
export interface PackDocument {
  readonly sheets: readonly PackSheet[];
  /** Rows of the hidden sheet. */
  readonly stamp: readonly (readonly string[])[];
}

export interface PackSheet {
  readonly role: PackRole;
  readonly name: string;
  /** Above the table, top to bottom. */
  readonly heading: readonly string[];
  /** One line below the heading: how to fill the sheet in. */
  readonly hint: string;
  readonly rows: readonly PackRow[];
}

/** Where a pack comes from. */
export interface PackOrigin {
  /** Id of the workbook, and the title of its plan. */
  readonly workbook: string;
  readonly plan: string;
  readonly round: Pick<Round, 'number' | 'name' | 'due'>;
  /** ISO 8601 with zone. */
  readonly sentAt: string;
}

type StampedPack = Pick<Pack, 'agency' | 'agencyName' | 'stamp'> & {
  readonly rows: readonly PackRow[];
};

/** Sheets without rows are left out. */
export function composePack(pack: StampedPack, origin: PackOrigin): PackDocument {
  const { stamp, agency, agencyName, rows } = pack;
  const { workbook, sentAt, round } = origin;
  const facts = { workbook, round: round.number, stamp, agency, agencyName, sentAt };
  return {
    sheets: packRoles
      .map((role) => ({
        role,
        name: packSheetName(role),
        heading: headingOf(role, agencyName, origin),
        hint: translate(`handoffs.pack.hint.${role}`),
        rows: rows.filter((row) => row.role === role),
      }))
      .filter((sheet) => sheet.rows.length > 0),
    stamp: writeStampSheet({
      ...facts,
      rows: rows.map((row) => stampRow(packSheetName(row.role), row)),
    }),
  };
}

function headingOf(role: PackRole, agency: string, { plan, round }: PackOrigin): string[] {
  const { number, name, due } = round;
  const about =
    name === null
      ? translate('handoffs.pack.about', { agency, round: number })
      : translate('handoffs.pack.aboutNamed', { agency, round: number, name });
  return [
    translate(`handoffs.pack.title.${role}`).toLocaleUpperCase('vi'),
    plan,
    due === null ? about : translate('handoffs.pack.due', { about, due: formatDay(due) }),
  ];
}
