import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Agency } from '#shared/agencies/agency.ts';
import type { AgencyRole, AgencyUse } from '#shared/agencies/agencyReferences.ts';
import { createDirectionReader } from '#shared/leaders/directingLeader.ts';

import { useNavigation } from '../../app/navigation.ts';
import { PaneSection } from '../../ui/PaneSection.tsx';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import type { useDirectory } from '../useDirectory.ts';
import { usesOf } from '../usesOf.ts';

/** More are found with the filter of the table of tasks. */
const mostListed = 12;

const roles = ['lead', 'support', 'target', 'parent', 'member'] as const satisfies AgencyRole[];

const useStyles = makeStyles({
  uses: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  heading: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '4px',
    margin: '4px 0 0',
    padding: 0,
    listStyleType: 'none',
  },
  line: {
    display: 'block',
    maxWidth: '100%',
    overflow: 'hidden',
    textAlign: 'left',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Where an agency is used, with ways there; and who directs it. */
export function AgencyUses(props: {
  readonly agency: Agency;
  readonly directory: ReturnType<typeof useDirectory>;
}) {
  const { agency, directory } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const view = useWorkbook();
  const uses = useMemo(() => usesOf(view, agency.id), [agency.id, view]);
  const leaders = useMemo(() => {
    const { leaders: all, charges } = view;
    const read = createDirectionReader(
      { leaders: all, charges, times: directory.times },
      directory.asOf,
    );
    return read({ lead: agency, fields: [] }).map(({ leader }) => leader);
  }, [agency, directory, view]);
  const byRole = Map.groupBy(uses, ({ role }) => role);
  const isUsed = roles.some((role) => byRole.has(role));

  return (
    <>
      {leaders.length > 0 && (
        <PaneSection heading={t('agencies.pane.directs')}>
          {leaders.map(({ id, name, title }) => (
            <span key={id}>{title === null ? name : `${name}, ${title}`}</span>
          ))}
        </PaneSection>
      )}
      <PaneSection heading={t('agencies.pane.uses')}>
        {!isUsed && <span className={styles.quiet}>{t('agencies.pane.noUses')}</span>}
        <div className={styles.uses}>
          {roles.map((role) => {
            const own = byRole.get(role) ?? [];
            return (
              own.length > 0 && (
                <section key={role}>
                  <h3 className={styles.heading}>{t(roleKeys[role], { number: own.length })}</h3>
                  <ul className={styles.list}>
                    {own.slice(0, mostListed).map((use) => (
                      <li key={use.id}>
                        <UseLine use={use} />
                      </li>
                    ))}
                  </ul>
                  {own.length > mostListed && (
                    <span className={styles.quiet}>
                      {t('agencies.pane.more', { number: own.length - mostListed })}
                    </span>
                  )}
                </section>
              )
            );
          })}
        </div>
      </PaneSection>
    </>
  );
}

const roleKeys = {
  lead: 'agencies.pane.lead',
  support: 'agencies.pane.support',
  target: 'agencies.pane.target',
  parent: 'agencies.pane.children',
  member: 'agencies.pane.member',
} as const satisfies Record<(typeof roles)[number], string>;

function UseLine({ use: { kind, role, id } }: { readonly use: AgencyUse }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { rowById, targets, agencyById } = useWorkbook();
  const { showTask, showTarget } = useNavigation();
  if (kind === 'task') {
    const task = rowById.get(id)?.task;
    if (task === undefined) return null;
    return (
      <Link
        as="button"
        className={styles.line}
        title={`${t('agencies.pane.showTask', { code: task.code })}\n${task.title}`}
        onClick={() => showTask(id, role === 'lead' ? 'lead' : 'support')}
      >
        {task.code} · {task.title}
      </Link>
    );
  }
  if (kind === 'target') {
    const target = targets.find((one) => one.id === id);
    return (
      <Link as="button" className={styles.line} onClick={() => showTarget(id)}>
        {target?.name}
      </Link>
    );
  }
  return <span className={styles.line}>{agencyById.get(id)?.name}</span>;
}
