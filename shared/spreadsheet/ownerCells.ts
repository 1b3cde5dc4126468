import type { Owner } from '../agencies/owner.ts';
import { readRole } from './cellKinds.ts';
import { readOwnerRoles } from './ownerRoles.ts';
import type { Problems } from './problems.ts';
import type { TableCell, TableLayout, TableRow } from './tableRows.ts';

/** The owners of a row: the words of its cells, and who is meant by them. */
export interface RowOwners {
  /** Word for word; null when nobody is named. */
  readonly written: { readonly lead: string | null; readonly support: string | null };
  readonly lead: string | null;
  readonly support: readonly string[];
}

export interface OwnerReader {
  read(row: TableRow): RowOwners;
  /** Cells that name only what the directory knows, of how many. */
  counts(): { readonly known: number; readonly of: number };
}

interface OwnerContext {
  /** Finds the agencies that a cell names; without it owners stay as written. */
  readonly recognise?: ((cell: string) => readonly Owner[]) | undefined;
  /** Names of the directory by id, for what was recognised. */
  readonly agencyNames?: ReadonlyMap<string, string> | undefined;
}

interface Names {
  readonly names: readonly string[];
  readonly unknown: readonly string[];
}

/** Reads owners by the directory where it knows them. A second lead becomes support. */
export function createOwnerReader(
  layout: TableLayout,
  { recognise = splitOwners, agencyNames = new Map() }: OwnerContext,
  problems: Problems,
): OwnerReader {
  const read = new Map<string, Names>();
  const count = { known: 0, of: 0 };
  const grid = layout.header.columns.filter(({ field }) => field === 'owner');

  function namesOf(words: string): Names {
    const known = read.get(words);
    if (known !== undefined) return known;
    const owners = recognise(words);
    const names = owners.map(
      ({ text, agency }) => (agency === null ? null : agencyNames.get(agency)) ?? text,
    );
    const isChecked = agencyNames.size > 0;
    const unknown = owners.filter(({ agency }) => isChecked && agency === null);
    const result = { names, unknown: unknown.map(({ text }) => text) };
    read.set(words, result);
    return result;
  }

  function readCell(row: number, cell: TableCell | undefined, words: string | null): string[] {
    if (words === null) return [];
    const { names, unknown } = namesOf(words);
    count.of += 1;
    if (unknown.length === 0) count.known += 1;
    for (const text of unknown) {
      problems.add(row, cell?.cell.column ?? 0, 'agency-unknown', text);
    }
    return [...names];
  }

  return {
    read(row) {
      const cells = { lead: layout.cellOf(row, 'lead'), support: layout.cellOf(row, 'support') };
      const written = withGrid(row, writtenOf(cells), grid);
      const [first = null, ...others] = readCell(row.row, cells.lead, written.lead);
      if (others.length > 0) {
        const column = cells.lead?.cell.column ?? grid[0]?.column ?? 0;
        problems.add(row.row, column, 'lead-several', written.lead ?? '');
      }
      const support = readCell(row.row, cells.support ?? cells.lead, written.support);
      return { written, lead: first, support: [...new Set([...others, ...support])] };
    },
    counts: () => count,
  };
}

function writtenOf(cells: {
  readonly lead: TableCell | undefined;
  readonly support: TableCell | undefined;
}): RowOwners['written'] {
  const support = cells.support?.words ?? null;
  const words = cells.lead?.words ?? null;
  const roles = words === null ? null : readOwnerRoles(words);
  if (roles === null) return { lead: words, support };
  const all = [roles.support, support].filter((part) => part !== null);
  return { lead: roles.lead, support: all.length === 0 ? null : all.join('\n') };
}

/** Bodies whose columns hold a mark: "CT" leads, "PH" supports, of plain marks the first one leads. */
function withGrid(
  { cells }: TableRow,
  written: RowOwners['written'],
  grid: TableLayout['header']['columns'],
): RowOwners['written'] {
  if (grid.length === 0) return written;
  const marked = cells.flatMap((cell) => {
    const role = cell?.column.field === 'owner' ? readRole(cell.words) : null;
    return cell === undefined || role === null ? [] : [{ role, name: cell.column.header }];
  });
  const leads = marked.filter(({ role }) => role === 'lead');
  const plain = marked.filter(({ role }) => role === 'mark');
  // "x" beside "CT" supports; where nobody is marked as the lead, all that are marked are named.
  const lead = leads.length > 0 ? leads : written.lead === null ? plain : [];
  const support = marked.filter((one) => !lead.includes(one));
  const join = (own: string | null, more: readonly { readonly name: string }[]) => {
    const names = [own, ...more.map(({ name }) => name)].filter((name) => name !== null);
    return names.length === 0 ? null : names.join('; ');
  };
  return { lead: join(written.lead, lead), support: join(written.support, support) };
}

/**
 * Owners of a cell without a directory: only by semicolons and lines, because names hold commas,
 * dashes and "và" themselves.
 */
export function splitOwners(cell: string): Owner[] {
  return cell
    .split(/[;\n]/)
    .map((text) => text.replace(/^\s*[-–+•]\s+/, '').trim())
    .filter((text) => /[\p{L}\d]/u.test(text))
    .map((text) => ({ text, agency: null }));
}
