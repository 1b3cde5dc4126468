import type { Agency } from '../agencies/agency.ts';
import { translate } from '../messages/translate.ts';
import { formatDay } from '../periods/formatDay.ts';
import type { Plan } from '../plans/plan.ts';
import type { Clause } from '../resolution/clause.ts';
import type { Target } from '../targets/target.ts';
import type { CustomColumn } from '../tasks/customColumn.ts';
import type { Task } from '../tasks/task.ts';
import { romanNumeral } from '../text/romanNumeral.ts';
import type { Annex, AnnexClosing, AnnexDocument, AnnexHead } from './annexDocument.ts';
import { composeTable } from './composeTable.ts';
import { findIssuer } from './issuer.ts';
import type { AnnexEdition, AnnexKind, AnnexLayout, AnnexLine } from './layout.ts';
import { annexKinds } from './layout.ts';
import { fillIn } from './placeholders.ts';
import type { PlaceholderValues } from './placeholders.ts';

/** What annexes are made from: a plan as it is now. */
export interface AnnexSource {
  readonly plan: Plan;
  readonly agencies: readonly Agency[];
  readonly clauses: readonly Clause[];
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  /** Columns of the user's own that the window shows, in their order. */
  readonly ownColumns: readonly CustomColumn[];
}

export interface AnnexChoice {
  /** One or both; their order is that of `annexKinds` anyway. */
  readonly annexes: readonly AnnexKind[];
  readonly layout: AnnexLayout;
  readonly edition: AnnexEdition;
}

/** The annexes that have something to say; an empty plan goes out as an empty table of tasks. */
export function annexesWithRows(plan: Pick<AnnexSource, AnnexKind>): readonly AnnexKind[] {
  const kinds = annexKinds.filter((kind) => plan[kind].length > 0);
  return kinds.length === 0 ? ['tasks'] : kinds;
}

/** Puts a plan into the annexes that go out with it, as the layout has them. */
export function composeAnnex(source: AnnexSource, choice: AnnexChoice): AnnexDocument {
  const { layout } = choice;
  const kinds = annexKinds.filter((kind) => choice.annexes.includes(kind));
  const annexes = kinds.map((kind, index): Annex => {
    const number = kinds.length === 1 ? '' : numeral(index + 1, layout);
    const values = valuesFor(source, layout, kind, number);
    return {
      name:
        number === '' ? translate('annexes.sheet') : translate('annexes.numberedSheet', { number }),
      head: index === 0 && layout.head.isShown ? composeHead(layout.head, values) : null,
      title: fillLines(layout.title, values),
      table: composeTable(source, choice, kind, values),
      closing: index === kinds.length - 1 ? composeClosing(layout, values) : null,
    };
  });
  const [first, ...others] = annexes;
  if (first === undefined) throw new Error('An annex without a table was asked for.');
  return { page: layout.page, font: layout.font, annexes: [first, ...others] };
}

function numeral(number: number, { numerals }: AnnexLayout): string {
  return numerals === 'roman' ? romanNumeral(number) : String(number);
}

function valuesFor(
  { plan, agencies }: AnnexSource,
  layout: AnnexLayout,
  kind: AnnexKind,
  number: string,
): PlaceholderValues {
  const blank = translate('annexes.blank');
  const issuer = findIssuer(agencies, layout.regime);
  const values = {
    number,
    plan: plan.title,
    year: String(plan.year),
    issued: plan.issued === null ? blank : formatDay(plan.issued),
    issuer: issuer.name || blank,
    place: issuer.place || blank,
  };
  const annex = fillIn(layout.annexes[kind].title, { ...values, annex: '' });
  return { ...values, annex };
}

function composeHead(
  { left, right, number, date }: AnnexLayout['head'],
  values: PlaceholderValues,
): AnnexHead {
  return {
    left: fillLines(left, values),
    right: fillLines(right, values),
    number: number === null ? null : fillLine(number, values),
    date: date === null ? null : fillLine(date, values),
  };
}

function composeClosing(
  { signature, recipients }: AnnexLayout,
  values: PlaceholderValues,
): AnnexClosing | null {
  if (!signature.isShown && !recipients.isShown) return null;
  return {
    recipients: recipients.isShown
      ? fillLines([recipients.heading, ...recipients.lines], values)
      : null,
    signature: signature.isShown
      ? { lines: fillLines(signature.lines, values), name: fillLine(signature.name, values) }
      : null,
  };
}

/** A line of which nothing is left is left out; one that was empty from the start is a gap. */
function fillLines(lines: readonly AnnexLine[], values: PlaceholderValues): AnnexLine[] {
  return lines
    .map((line) => ({ line, filled: fillLine(line, values) }))
    .filter(({ line, filled }) => line.text === '' || filled.text.trim() !== '')
    .map(({ filled }) => filled);
}

function fillLine(line: AnnexLine, values: PlaceholderValues): AnnexLine {
  return { ...line, text: fillIn(line.text, values) };
}
