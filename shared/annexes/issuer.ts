import type { Agency } from '../agencies/agency.ts';
import type { AnnexLayout } from './layout.ts';

/** The body that issues, and the place that it is called by; '' where the directory does not tell. */
export interface Issuer {
  readonly name: string;
  readonly place: string;
}

/** Names of bodies that issue; what follows is the place. */
const issuingNames: Readonly<Record<AnnexLayout['regime'], RegExp>> = {
  // "Đảng ủy UBND tỉnh" is the committee of an office, of no place that a paper could be signed in.
  party:
    /^(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) (?:ủy|uỷ)(?!\s+(?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Mặt trận|Quân sự|Công an|các|khối)(?!\p{L}))(?:\s+(.+))?$/iu,
  state:
    /^(?:(?:Ủy|Uỷ) ban nhân dân|UBND)(?:\s+(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường))?(?:\s+(.+))?$/iu,
};

/**
 * The first body at the top of the directory that issues under these rules: "Tỉnh ủy Bến Tre", of the
 * place "Bến Tre". One that is written without its place gets it from the other.
 */
export function findIssuer(agencies: readonly Agency[], regime: AnnexLayout['regime']): Issuer {
  const own = match(agencies, issuingNames[regime]);
  const other = match(agencies, issuingNames[regime === 'party' ? 'state' : 'party']);
  const place = own?.place || other?.place || '';
  const name = own?.name ?? '';
  const isWithout = own?.place === '' && place !== '';
  return { name: isWithout ? `${name} ${place}` : name, place };
}

function match(agencies: readonly Agency[], pattern: RegExp): Issuer | null {
  for (const { name, parent, kind } of agencies) {
    if (parent !== null || kind === 'group') continue;
    const found = pattern.exec(name);
    if (found !== null) return { name, place: found[1] ?? '' };
  }
  return null;
}
