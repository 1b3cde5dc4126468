import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import type { Agency } from '#shared/agencies/agency.ts';
import type { Succession } from '#shared/agencies/succession.ts';
import { formatDay } from '#shared/periods/formatDay.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { PaneSection } from '../../ui/PaneSection.tsx';
import { useEdit, useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { useUndoNotice } from '../useUndoNotice.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '10px', margin: 0, padding: 0, listStyleType: 'none' },
  step: { display: 'grid', gap: '2px', justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What became of an agency, and what it came from, in the order of the days. */
export function AgencyCourse({ agency }: { readonly agency: Agency }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { successions, agencyById } = useWorkbook();
  const { why } = useMayEdit();
  const edit = useEdit();
  const notifyUndo = useUndoNotice();
  const own = successions
    .filter(({ before, after }) => [...before, ...after].includes(agency.id))
    .toSorted((left, right) => (left.on < right.on ? -1 : 1));
  if (own.length === 0) return null;
  const namesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => agencyById.get(id)?.name ?? []).join('; ');

  async function forget(id: string): Promise<void> {
    const answer = await edit((engine) => engine.agencies.forgetSuccession({ id }));
    if (answer !== null) notifyUndo(t('agencies.pane.forgotten'), answer.revision);
  }

  return (
    <PaneSection heading={t('agencies.pane.course')}>
      <ul className={styles.list}>
        {own.map((succession) => (
          <li key={succession.id} className={styles.step}>
            <span>{stepWords(succession, namesOf, t)}</span>
            {succession.basis !== null && (
              <span className={styles.quiet}>
                {t('agencies.pane.basis', { basis: succession.basis })}
              </span>
            )}
            {why === null && (
              <Link as="button" className={styles.quiet} onClick={() => void forget(succession.id)}>
                {t('agencies.pane.forget')}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </PaneSection>
  );
}

/** "01/3/2025: hợp nhất Sở A; Sở B thành Sở C". */
function stepWords(
  { kind, on, before, after }: Succession,
  namesOf: (ids: readonly string[]) => string,
  t: TFunction,
): string {
  const day = formatDay(on);
  if (kind === 'dissolved') {
    return after.length === 0
      ? t('agencies.pane.dissolved', { on: day, before: namesOf(before) })
      : t('agencies.pane.dissolvedTo', {
          on: day,
          before: namesOf(before),
          names: namesOf(after),
        });
  }
  return t('agencies.pane.joined', {
    on: day,
    kind: t(`agencies.successionKinds.${kind}`).toLocaleLowerCase('vi'),
    names: namesOf(before),
    after: namesOf(after),
  });
}
