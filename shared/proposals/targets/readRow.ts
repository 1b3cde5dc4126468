import type { TargetColumnField } from '../../spreadsheet/targetHeaders.ts';
import type { Node } from '../outline.ts';
import type { TargetProposal } from '../proposal.ts';
import { cellsOf } from '../table.ts';
import { plainText } from '../words/plainText.ts';
import { dueOf } from './dueOf.ts';
import { measure } from './measure.ts';
import { type Quantity, readNumbers } from './readNumber.ts';

/** Reads a row of a table of targets; null where it names none or no value. `header` dates the values. */
export function readTargetRow(
  node: Node,
  fields: readonly (TargetColumnField | null)[],
  header: string,
): TargetProposal | null {
  const { clause } = node;
  const cells = cellsOf(clause.text);
  const placeOf = (field: TargetColumnField) => {
    const cell = cells[fields.indexOf(field)];
    return cell === undefined || cell.end <= cell.start ? null : cell;
  };
  const wordsOf = (field: TargetColumnField): string => {
    const place = placeOf(field);
    return place === null ? '' : clause.text.slice(place.start, place.end);
  };
  const numberOf = (field: TargetColumnField): Quantity | null =>
    readNumbers(plainText(wordsOf(field)), wordsOf(field))[0] ?? null;
  const name = placeOf('name');
  const field = (['value', 'stretch', 'assigned'] as const).find((one) => numberOf(one) !== null);
  const place = field === undefined ? null : placeOf(field);
  const number = field === undefined ? null : numberOf(field);
  if (name === null || place === null || number === null || field === undefined) return null;
  const before = `${plainText(wordsOf('name'))} ${plainText(wordsOf(field)).slice(0, number.start)}`;
  const measured = measure({ ...number, unit: wordsOf('unit') || number.unit }, before, '');
  const [start, end] = [Math.min(name.start, place.start), Math.max(name.end, place.end)];
  const quote = clause.text.slice(start, end);
  return {
    kind: 'target',
    clause: clause.id,
    quote,
    start,
    confidence: 'high',
    marks: [
      { what: 'name', offset: name.start, length: name.end - name.start },
      { what: 'value', offset: place.start, length: place.end - place.start },
    ],
    target: {
      name: wordsOf('name'),
      ...measured,
      assigned: numberOf('assigned')?.value ?? null,
      stretch: numberOf('stretch')?.value ?? null,
      due: dueOf([header], node),
      clause: clause.id,
      raw: quote,
    },
  };
}
