import type { Agency } from '../agencies/agency.ts';
import { findIssuer } from '../annexes/issuer.ts';
import { foldText } from '../text/fold.ts';

/** The office of a Party committee: "Văn phòng Tỉnh ủy", "VP Huyện ủy Ba Tri". */
const committeeOffice =
  /^(?:van phong|vp)\.? ?((?:tinh|thanh|huyen|quan|thi|dang|xa|phuong|dac khu|cap|trung) uy)\b/;

/**
 * Tells whether a name is that of the office that keeps the plan: the office of the Party committee
 * that the directory says issues it, or of any where it does not say.
 */
export function createOwnOfficeTest(agencies: readonly Agency[]): (name: string) => boolean {
  const issuer = foldText(findIssuer(agencies, 'party').name);
  return (name) => {
    const committee = committeeOffice.exec(foldText(name))?.[1];
    if (committee === undefined) return false;
    return issuer === '' || committee === 'cap uy' || issuer.startsWith(committee);
  };
}
