import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { gapKinds } from '#shared/handoffs/recipient.ts';
import type { Gap } from '#shared/handoffs/recipient.ts';

import { useNavigation } from '../../app/navigation.ts';
import { formatCount } from '../../ui/locale.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';

const useStyles = makeStyles({
  gaps: {
    display: 'grid',
    gap: '8px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  kind: { cursor: 'pointer' },
  list: {
    display: 'grid',
    gap: '4px',
    maxHeight: '160px',
    margin: '6px 0 0',
    paddingLeft: '16px',
    overflowY: 'auto',
    listStyleType: 'none',
  },
  title: { overflowWrap: 'anywhere' },
});

/** Tasks that do not reach one of their owners, each with the way to its cell. */
export function GapList(props: { readonly gaps: readonly Gap[] }) {
  const { gaps } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { tasks } = useWorkbook();
  if (!tasks.some(({ type }) => type === 'task')) return null;
  if (gaps.length === 0) {
    return (
      <div className={styles.gaps}>
        <StatusMark tone="good">{t('handoffScreen.sending.noGaps')}</StatusMark>
      </div>
    );
  }
  return (
    <section className={styles.gaps} aria-label={t('handoffScreen.sending.gaps')}>
      {gapKinds.map((kind) => {
        const found = gaps.filter((gap) => gap.kind === kind);
        return found.length === 0 ? null : (
          <details key={kind}>
            <summary className={styles.kind}>
              {t(`handoffScreen.sending.gapKinds.${kind}`, {
                number: formatCount(found.length, t),
              })}
            </summary>
            <ul className={styles.list}>
              {found.map((gap) => (
                <GapLine key={`${gap.task} ${gap.owner ?? ''}`} gap={gap} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function GapLine({ gap }: { readonly gap: Gap }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { showTask } = useNavigation();
  const { kind, task, code, title, owner } = gap;
  return (
    <li className={styles.title}>
      <Link
        as="button"
        aria-label={t('handoffScreen.sending.goToTask', { code })}
        onClick={() => showTask(task, kind.startsWith('support') ? 'support' : 'lead')}
      >
        {code}
      </Link>{' '}
      {title}
      {owner !== null && <b> · {owner}</b>}
    </li>
  );
}
