import type { Quantity } from './readNumber.ts';

/** What a number is counted for, at the end of its unit: "/1 vạn dân", "/10.000 người". */
const population =
  /\s?\/\s?(?:[\d.]+ ?)?(?:(?:trăm|nghìn|ngàn|vạn|triệu) )*(?:dân|người|lao động|trẻ|học sinh|hộ)(?: dân)?$/iu;

/** Between two numbers of one list stand at most the last words of what the first one counts. */
const joining = /^(?: \p{L}+){0,2}(?:,| và| -)\s*$/u;

/** Between two that may share a unit stands nothing that only the first one is about. */
const sharing = /^(?:,| và| -)\s*$/u;

/** Whether a number goes on with the list of the one before: "12 bác sĩ và 35 giường bệnh". */
export function isListedBehind(plain: string, first: Quantity, second: Quantity): boolean {
  return (
    first.unit !== null &&
    second.unit !== null &&
    joining.test(plain.slice(first.end, second.start))
  );
}

/** "15,2 bác sỹ và 44 giường bệnh/1 vạn dân": what stands at the end of a list counts for all of it. */
export function shareUnits(plain: string, numbers: readonly Quantity[]): Quantity[] {
  const shared: Quantity[] = [];
  let next: Quantity | null = null;
  for (const number of numbers.toReversed()) {
    const per =
      next !== null && sharing.test(plain.slice(number.end, next.start)) ? perOf(next) : null;
    const isShared = per !== null && number.unit !== null && isCounted(number.unit);
    const own: Quantity = isShared ? { ...number, unit: `${number.unit}${per}` } : number;
    shared.unshift(own);
    next = own;
  }
  return shared;
}

function perOf({ unit }: Quantity): string | null {
  return population.exec(unit ?? '')?.[0] ?? null;
}

/** A noun, and nothing that is measured or counted for something already. */
function isCounted(unit: string): boolean {
  return !unit.includes('/') && !/^(?:[%‰]|điểm)|đồng(?! chí)|usd/iu.test(unit);
}
