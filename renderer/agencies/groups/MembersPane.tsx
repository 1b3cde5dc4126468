import { Checkbox, makeStyles, SearchBox, Switch, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Agency } from '#shared/agencies/agency.ts';
import { mayHold } from '#shared/agencies/groupMembers.ts';
import { searchAgencies } from '#shared/agencies/searchAgencies.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useEdit } from '../../workbook/WorkbookProvider.tsx';
import { useDirectory } from '../useDirectory.ts';

const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateRows: 'auto auto auto minmax(0, 1fr)',
    minHeight: 0,
    minWidth: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    padding: '14px 16px 8px',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  search: { margin: '0 16px', maxWidth: 'none' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { display: 'grid', alignContent: 'start', overflowY: 'auto', padding: '4px 8px 12px' },
  short: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Who belongs to a group: searched for, and ticked. */
export function MembersPane({ group }: { readonly group: Agency | null }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { agencies, membersOf } = useDirectory();
  const { why } = useMayEdit();
  const edit = useEdit();
  const [query, setQuery] = useState('');
  const [isChosenOnly, setIsChosenOnly] = useState(false);
  const candidates = useMemo(
    () => (group === null ? [] : agencies.filter(({ id }) => mayHold(agencies, group.id, id))),
    [agencies, group],
  );
  if (group === null) {
    return (
      <aside className={styles.pane} aria-label={t('agencies.columns.members')}>
        <EmptyNote words={t('agencies.noGroup')} />
      </aside>
    );
  }
  const chosen = new Set(group.members);
  const shown = searchAgencies(candidates, query).filter(
    ({ id }) => !isChosenOnly || chosen.has(id),
  );
  const isAllShown = shown.length > 0 && shown.every(({ id }) => chosen.has(id));

  /** In the order of the directory. */
  function choose(ids: readonly string[], isIn: boolean): void {
    if (group === null) return;
    const wanted = new Set(isIn ? [...group.members, ...ids] : group.members);
    if (!isIn) for (const id of ids) wanted.delete(id);
    const members = agencies.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
    const edits = [{ id: group.id, before: { members: [...group.members] }, after: { members } }];
    void edit((engine) => engine.agencies.edit({ edits }));
  }

  return (
    <aside className={styles.pane} aria-label={t('agencies.columns.members')}>
      <h2 className={styles.heading}>{t('agencies.members.heading', { name: group.name })}</h2>
      <SearchBox
        className={styles.search}
        placeholder={t('agencies.members.search')}
        aria-label={t('agencies.members.search')}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      <div className={styles.bar}>
        <Checkbox
          checked={isAllShown ? true : shown.some(({ id }) => chosen.has(id)) ? 'mixed' : false}
          disabled={why !== null || shown.length === 0}
          label={t('agencies.members.chosen', { number: chosen.size })}
          title={
            isAllShown
              ? t('agencies.members.dropShown', { number: shown.length })
              : t('agencies.members.chooseShown', { number: shown.length })
          }
          onChange={() =>
            choose(
              shown.map(({ id }) => id),
              !isAllShown,
            )
          }
        />
        <Switch
          checked={isChosenOnly}
          label={t('agencies.members.onlyChosen')}
          onChange={(_, { checked }) => setIsChosenOnly(checked)}
        />
      </div>
      <div className={styles.list} role="group" aria-label={t('agencies.members.list')}>
        {shown.map(({ id, name, short, kind }) => (
          <Checkbox
            key={id}
            checked={chosen.has(id)}
            disabled={why !== null}
            label={
              <>
                {name}{' '}
                <span className={styles.short}>
                  {kind === 'group'
                    ? t('agencies.members.expands', { number: membersOf(id).length })
                    : short}
                </span>
              </>
            }
            onChange={(_, { checked }) => choose([id], checked === true)}
          />
        ))}
        {shown.length === 0 && <EmptyNote words={t('agencies.members.nothing')} />}
      </div>
    </aside>
  );
}
