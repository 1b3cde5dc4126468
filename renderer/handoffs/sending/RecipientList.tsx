import { Button, Checkbox, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Recipient } from '#shared/handoffs/recipient.ts';
import { foldForSearch } from '#shared/text/searchText.ts';

import { formatCount } from '../../ui/locale.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';

const columns = 'minmax(0, 3fr) 84px 84px minmax(0, 2fr)';

const useStyles = makeStyles({
  side: {
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    minWidth: 0,
    minHeight: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', padding: '8px 12px' },
  search: { flexGrow: 1, maxWidth: '280px' },
  button: { whiteSpace: 'nowrap' },
  count: { marginLeft: 'auto', color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  head: {
    display: 'grid',
    gridTemplateColumns: columns,
    padding: '6px 28px 6px 44px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  list: { overflowY: 'auto', margin: 0, padding: '4px 12px 16px', listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: columns,
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicBlockSize: 'auto 33px',
  },
  number: { paddingRight: '24px', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  file: {
    overflow: 'hidden',
    color: tokens.colorNeutralForeground3,
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** The agencies that have a task, with how many, each to be chosen. */
export function RecipientList(props: {
  readonly recipients: readonly Recipient[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}) {
  const { recipients, chosen, onChoose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const wanted = foldForSearch(search.trim());
  const shown = recipients.filter(({ name }) => foldForSearch(name).includes(wanted));
  const leads = recipients.filter(({ lead }) => lead > 0);

  function toggle(agency: string, isChosen: boolean): void {
    const next = new Set(chosen);
    if (isChosen) next.add(agency);
    else next.delete(agency);
    onChoose(next);
  }

  return (
    <section className={styles.side} aria-label={t('handoffScreen.sending.agencies')}>
      <div className={styles.bar}>
        <SearchBox
          className={styles.search}
          aria-label={t('handoffScreen.sending.search')}
          placeholder={t('handoffScreen.sending.search')}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        <Button
          size="small"
          className={styles.button}
          onClick={() => onChoose(new Set(leads.map(({ agency }) => agency)))}
        >
          {t('handoffScreen.sending.all', { number: formatCount(leads.length, t) })}
        </Button>
        <Button size="small" className={styles.button} onClick={() => onChoose(new Set())}>
          {t('handoffScreen.sending.none')}
        </Button>
        <span className={styles.count} role="status">
          {t('handoffScreen.sending.chosen', {
            chosen: formatCount(chosen.size, t),
            all: formatCount(recipients.length, t),
          })}
        </span>
      </div>
      <div className={styles.head} aria-hidden="true">
        <span>{t('handoffScreen.sending.agencies')}</span>
        <span className={styles.number}>{t('handoffScreen.sending.lead')}</span>
        <span className={styles.number}>{t('handoffScreen.sending.support')}</span>
        <span>{t('handoffScreen.sending.file')}</span>
      </div>
      {shown.length === 0 ? (
        <EmptyNote
          words={
            recipients.length === 0
              ? t('handoffScreen.sending.noAgencies')
              : t('handoffScreen.sending.notFound', { search })
          }
        />
      ) : (
        <ul className={styles.list}>
          {shown.map((recipient) => (
            <RecipientLine
              key={recipient.agency}
              recipient={recipient}
              isChosen={chosen.has(recipient.agency)}
              onToggle={(isChosen) => toggle(recipient.agency, isChosen)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function RecipientLine(props: {
  readonly recipient: Recipient;
  readonly isChosen: boolean;
  readonly onToggle: (isChosen: boolean) => void;
}) {
  const { recipient, isChosen, onToggle } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { name, lead, support, file } = recipient;
  return (
    <li className={styles.item}>
      <Checkbox
        checked={isChosen}
        onChange={(_, { checked }) => onToggle(checked === true)}
        label={name}
      />
      <span className={styles.number}>{formatCount(lead, t)}</span>
      <span className={styles.number}>{formatCount(support, t)}</span>
      <span className={styles.file} title={file}>
        {file}
      </span>
    </li>
  );
}
