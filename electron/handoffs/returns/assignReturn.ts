import { UserError } from '#shared/userError.ts';

import type { Workbook } from '../../workbook/workbook.ts';
import type { ReturnsNow } from './returnsNow.ts';

/**
 * Keeps the user's word on which pack a return is (null: none of ours), as a line of the history.
 * Decisions that were made of it as another pack are forgotten.
 * @throws UserError `returnMerged` when something was taken from it and stands.
 */
export function assignReturn(
  workbook: Workbook,
  { find, packs, contentOf }: ReturnsNow,
  id: number,
  pack: number | null,
): number {
  const { return: one, merges, decisions } = find(id);
  const { file } = one;
  if (one.pack === pack) return workbook.revision();
  if (merges.length > 0) throw new UserError('returnMerged', { file });
  const found = pack === null ? null : packs.find(pack);
  if (pack !== null && found === null) throw new UserError('recordNotFound');
  const label =
    found === null
      ? ({ key: 'refuseReturn', params: { file } } as const)
      : ({
          key: 'assignReturn',
          params: { file, agency: found.agencyName, round: found.round },
        } as const);
  return workbook.recordHandoff(label, ({ returns }) => {
    const place = found === null ? null : ({ pack: found.id, recognisedBy: 'content' } as const);
    returns.assign(id, place, contentOf(id));
    returns.decide(id, new Map([...decisions.keys()].map((key) => [key, null])));
  });
}
