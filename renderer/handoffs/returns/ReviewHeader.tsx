import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import type { ReturnSummary } from '#shared/handoffs/returnReview.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { formatCount } from '../../ui/locale.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { dayInYear } from '../dayInYear.ts';
import type { RegisterRound } from '../register/packWords.ts';
import type { Reviewing } from './useReviewing.ts';

/** What can be done with a returned file as a whole. */
export interface FileActions {
  readonly saveFile: () => void;
  /** Null: it was taken in, and stays. */
  readonly discard: (() => void) | null;
  readonly showMinutes: () => void;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  about: { flexGrow: 1, minWidth: 0 },
  title: {
    margin: 0,
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  facts: {
    overflow: 'hidden',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
  words: { display: 'flex', alignItems: 'center', gap: '8px' },
});

/** Whose file it is and how it came, and what can be done with all of it. */
export function ReviewHeader(props: {
  readonly summary: ReturnSummary;
  readonly round: RegisterRound | null;
  readonly reviewing: Reviewing;
  readonly actions: FileActions;
  readonly isRunning: boolean;
  readonly onTakeSafe: () => void;
  readonly onApply: () => void;
}) {
  const { summary, round, reviewing, actions, isRunning, onTakeSafe, onApply } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { why } = useMayEdit();
  const { year } = useWorkbook().plan;
  const safe = reviewing.safe.length;
  const { taken } = reviewing;
  const facts = factWords(summary, round, year, t);
  return (
    <div className={styles.bar}>
      <div className={styles.about}>
        <h1 className={styles.title}>
          {t('handoffScreen.review.title', {
            agency: summary.agency ?? '',
            round: summary.round ?? '',
          })}
        </h1>
        <div className={styles.facts} title={facts}>
          {facts}
        </div>
      </div>
      {safe > 0 && (
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={why !== null || isRunning}
          title={why ?? undefined}
          onClick={onTakeSafe}
        >
          <span className={styles.words}>
            {t('handoffScreen.review.take', { cells: formatCount(safe, t) })}
            <KeyCap>Ctrl+A</KeyCap>
          </span>
        </Button>
      )}
      <Button
        appearance={safe > 0 ? 'secondary' : 'primary'}
        className={styles.button}
        disabledFocusable={why !== null || isRunning || taken === 0}
        title={why ?? (taken === 0 ? t('handoffScreen.review.applyNothing') : 'Ctrl+Enter')}
        onClick={onApply}
      >
        {taken === 0
          ? t('handoffScreen.review.apply')
          : t('handoffScreen.review.applyCount', { cells: formatCount(taken, t) })}
      </Button>
      <FileMenu actions={actions} />
    </div>
  );
}

export function FileMenu({ actions }: { readonly actions: FileActions }) {
  const { t } = useTranslation();
  const { discard } = actions;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          icon={<MoreHorizontalRegular />}
          aria-label={t('handoffScreen.review.more')}
          title={t('handoffScreen.review.more')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={actions.saveFile}>{t('handoffScreen.review.saveFile')}</MenuItem>
          <MenuItem onClick={actions.showMinutes}>{t('handoffScreen.review.minutes')}</MenuItem>
          {discard !== null && (
            <MenuItem onClick={discard}>{t('handoffScreen.review.discard')}</MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** "gửi 05/6 · hạn 20/6 · nhận 22/6 (muộn 2 ngày)" */
function factWords(
  { receivedOn, lateDays, recognisedBy }: ReturnSummary,
  round: RegisterRound | null,
  year: number,
  t: TFunction,
): string {
  const day = dayInYear(receivedOn, year);
  return [
    ...(round === null
      ? []
      : [t('handoffScreen.review.sent', { day: dayInYear(round.sentOn, year) })]),
    ...(round?.due == null
      ? []
      : [t('handoffScreen.review.due', { day: dayInYear(round.due, year) })]),
    lateDays === null
      ? t('handoffScreen.review.received', { day })
      : t('handoffScreen.review.receivedLate', { day, days: formatCount(lateDays, t) }),
    // The hidden sheet is the usual way, and no news.
    ...(recognisedBy === null || recognisedBy === 'stamp'
      ? []
      : [t(`handoffScreen.review.recognised.${recognisedBy}`)]),
  ].join(' · ');
}
