import type { Owner } from '../agencies/owner.ts';
import type { Problems } from './problems.ts';
import type { TableCell } from './tableRows.ts';
import type { InspectionContext } from './understandSheet.ts';

interface OwnerCells {
  readonly lead: TableCell | undefined;
  readonly support: TableCell | undefined;
  readonly row: number;
}

interface OwnerNames {
  readonly lead: string | null;
  readonly support: readonly string[];
}

/** Who is named, by the directory where it knows them. A second lead becomes support. */
export function readOwners(
  { lead, support, row }: OwnerCells,
  { recognise = splitOwners, agencyNames }: InspectionContext,
  problems: Problems,
): OwnerNames {
  function read(cell: TableCell | undefined): string[] {
    const owners = cell === undefined ? [] : recognise(cell.words);
    return owners.map(({ text, agency }) => {
      const isKnown = agency !== null || (agencyNames?.size ?? 0) === 0;
      if (!isKnown) problems.add(row, cell?.cell.column ?? 0, 'agency-unknown', text);
      return (agency === null ? null : agencyNames?.get(agency)) ?? text;
    });
  }

  const [first = null, ...others] = read(lead);
  if (others.length > 0)
    problems.add(row, lead?.cell.column ?? 0, 'lead-several', lead?.words ?? '');
  return { lead: first, support: [...others, ...read(support)] };
}

/**
 * Owners of a cell without a directory: only by semicolons and lines, because names hold commas,
 * dashes and "và" themselves.
 */
export function splitOwners(cell: string): Owner[] {
  return cell
    .split(/[;\n]/)
    .map((text) => text.replace(/^\s*[-–+•]\s+/, '').trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, agency: null }));
}
