import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Agency } from '#shared/agencies/agency.ts';
import { openTasksOf } from '#shared/agencies/handOver.ts';
import { formatDay } from '#shared/periods/formatDay.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { RowPane } from '../table/RowPane.tsx';
import type { useDirectory } from '../useDirectory.ts';
import type { AgencyCommand } from './agencyCommands.tsx';
import { AgencyCourse } from './AgencyCourse.tsx';
import { AgencyUses } from './AgencyUses.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  open: { display: 'grid', gap: '8px', justifyItems: 'start' },
});

/** What is known of an agency: when it existed, what became of it, where it is used. */
export function AgencyPane(props: {
  readonly agency: Agency | null;
  readonly directory: ReturnType<typeof useDirectory>;
  readonly onCommand: (command: AgencyCommand) => void;
}) {
  const { agency, directory, onCommand } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { why } = useMayEdit();
  const { tasks } = useWorkbook();
  const { times, asOf } = directory;
  const open = useMemo(() => {
    if (agency === null) return 0;
    const { lead, support } = openTasksOf(agency.id, tasks, asOf);
    return new Set([...lead, ...support]).size;
  }, [agency, asOf, tasks]);

  if (agency === null) {
    return (
      <RowPane label={t('agencies.pane.name')}>
        <EmptyNote words={t('agencies.noRow')} />
      </RowPane>
    );
  }
  const { from, to } = times.lifeOf(agency.id);
  const days = {
    from: from === null ? '' : formatDay(from),
    to: to === null ? '' : formatDay(to),
  };
  const life = from === null ? (to === null ? 'open' : 'to') : to === null ? 'from' : 'both';
  const hasEnded = to !== null && to < asOf;
  return (
    <RowPane label={t('agencies.pane.name')} heading={agency.name}>
      <span className={styles.quiet}>{t(`agencies.pane.life.${life}`, days)}</span>
      {hasEnded && open > 0 && (
        <div className={styles.open}>
          <StatusMark tone="warning">{t('agencies.pane.open', { count: open })}</StatusMark>
          <Button
            size="small"
            icon={<PersonSwapRegular />}
            disabledFocusable={why !== null}
            title={why ?? undefined}
            onClick={() => onCommand('handOver')}
          >
            {t('agencies.commands.handOver')}
          </Button>
        </div>
      )}
      <AgencyCourse agency={agency} />
      <AgencyUses agency={agency} directory={directory} />
    </RowPane>
  );
}
