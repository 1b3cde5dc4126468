import type { Owner } from '../agencies/owner.ts';
import { readOwnerRoles, type OwnerRoles } from '../agencies/readOwnerRoles.ts';
import { createNameReader } from '../agencies/recogniseAgencies.ts';
import { foldText } from '../text/fold.ts';
import { readRole } from './cellKinds.ts';
import { readPersonOfOwner } from './personInCell.ts';
import type { Problems } from './problems.ts';
import type { TableCell, TableLayout, TableRow } from './tableRows.ts';

/** The owners of a row: the words of its cells, and who is meant by them. */
export interface RowOwners {
  /** Word for word, names of one cell that tells roles apart aside; null when nobody is named. */
  readonly written: { readonly lead: string | null; readonly support: string | null };
  readonly lead: string | null;
  readonly support: readonly string[];
  /** Who works on it there, where the cell of the lead names somebody and no column does. */
  readonly person: string | null;
}

export interface OwnerReader {
  read(row: TableRow): RowOwners;
  /** The directory's name of an agency that words name, when they say nothing else; else null. */
  nameOf(words: string): string | null;
  /** Cells that name only what the directory knows, of how many. */
  counts(): { readonly known: number; readonly of: number };
}

interface OwnerContext {
  /** Finds the agencies that a cell names; without it names are parted by how they are built. */
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
  { recognise = createNameReader(), agencyNames = new Map() }: OwnerContext,
  problems: Problems,
): OwnerReader {
  const read = new Map<string, Names>();
  const roles = new Map<string, OwnerRoles | null>();
  const count = { known: 0, of: 0 };
  const grid = layout.header.columns.filter(({ field }) => field === 'owner');

  const supports = layout.header.columns.flatMap(({ field }, place) =>
    field === 'support' ? [place] : [],
  );

  /** The words of all columns of support, and the first cell that holds some. */
  function supportOf({ cells }: TableRow): { cell: TableCell | undefined; words: string | null } {
    const filled = supports.flatMap((place) => {
      const cell = cells[place];
      return cell === undefined || cell.words === '' ? [] : [cell];
    });
    const words = [...new Set(filled.map((cell) => cell.words))].join('\n');
    return { cell: filled[0], words: words === '' ? null : words };
  }

  const mayNamePerson = (row: TableRow) => layout.wordsOf(row, 'person') === null;

  function rolesOf(words: string): OwnerRoles | null {
    const known = roles.get(words);
    if (known !== undefined) return known;
    const found = readOwnerRoles(words, recognise);
    roles.set(words, found);
    return found;
  }

  /** The words of owners; the name of one whose words mean it only behind those of another: "Bình Đại". */
  function namesIn(owners: readonly Owner[]): string | null {
    const names = owners.map(({ text, agency }) => {
      const isClear = agency === null || recognise(text)[0]?.agency === agency;
      return isClear ? text : (agencyNames.get(agency) ?? text);
    });
    return names.length === 0 ? null : names.join('; ');
  }

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
      const support = supportOf(row);
      const cells = { lead: layout.cellOf(row, 'lead'), support: support.cell };
      const { lead: leadCell } = cells;
      const named = mayNamePerson(row) ? readPersonOfOwner(leadCell?.words ?? '') : null;
      const leadWords = named?.owner ?? leadCell?.words ?? null;
      const said = writtenOf(leadWords, support.words, rolesOf, namesIn);
      const written = withGrid(row, said, grid);
      const [first = null, ...others] = readCell(row.row, cells.lead, written.lead);
      if (others.length > 0) {
        const column = cells.lead?.cell.column ?? grid[0]?.column ?? 0;
        problems.add(row.row, column, 'lead-several', written.lead ?? '');
      }
      const supporting = readCell(row.row, cells.support ?? cells.lead, written.support);
      return {
        written,
        lead: first,
        support: [...new Set([...others, ...supporting])],
        person: named?.person ?? null,
      };
    },
    nameOf(words) {
      const [owner, ...others] = agencyNames.size === 0 ? [] : recognise(words);
      if (owner?.agency == null || others.length > 0) return null;
      const isWhole = foldText(owner.text) === foldText(words);
      return isWhole ? (agencyNames.get(owner.agency) ?? null) : null;
    },
    counts: () => count,
  };
}

/** The words of cells that say nothing about roles; of others, the names by their roles. */
function writtenOf(
  lead: string | null,
  support: string | null,
  rolesOf: (words: string) => OwnerRoles | null,
  namesIn: (owners: readonly Owner[]) => string | null,
): RowOwners['written'] {
  const [ofLead, ofSupport] = [lead, support].map((words) =>
    words === null ? null : rolesOf(words),
  );
  const leads = ofLead == null ? lead : namesIn(ofLead.lead);
  const supports = [
    ofLead == null ? null : namesIn(ofLead.support),
    ofSupport == null ? support : namesIn([...ofSupport.lead, ...ofSupport.support]),
  ].filter((part) => part !== null);
  return { lead: leads, support: supports.length === 0 ? null : supports.join('\n') };
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
