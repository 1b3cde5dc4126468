import {
  Badge,
  Button,
  List,
  ListItem,
  makeStyles,
  mergeClasses,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { RecentFile } from '#shared/recentFiles/recentFile.ts';

import { useHost } from '../app/host.ts';
import { useNotices } from '../app/notices.ts';
import type { Session } from '../app/session.ts';
import { daysAgo, formatMoment, formatTime } from '../ui/formatMoment.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { useRecentFiles } from './useRecentFiles.ts';

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  item: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr) max-content',
    gridAutoFlow: 'column',
    gridAutoColumns: '32px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    '& .aside': { opacity: 0 },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, '& .aside': { opacity: 1 } },
    ':focus-within': { '& .aside': { opacity: 1 } },
  },
  icon: { display: 'flex', fontSize: '24px', color: tokens.colorBrandForeground1 },
  gone: { color: tokens.colorNeutralForegroundDisabled },
  title: { fontWeight: tokens.fontWeightSemibold },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  empty: { display: 'grid', gap: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** The workbooks opened last; those whose file is gone stay, marked. */
export function RecentFiles(props: {
  readonly session: Session;
  readonly onOpen: (path: string) => void;
}) {
  const { session } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { showError } = useNotices();
  const { openInNewWindow } = useHost();
  const { files, forget } = useRecentFiles(session.engine);

  // The window comes up with the keys in the list, as its foot line says.
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.querySelector('li')?.focus();
  }, [files]);

  return (
    <div ref={box}>
      <h2 className={styles.heading}>{t('start.recent')}</h2>
      {files?.length === 0 && (
        <div className={styles.empty}>
          <span className={styles.title}>{t('start.recentEmpty')}</span>
          <span>{t('start.recentEmptyHint')}</span>
          <FirstSteps />
        </div>
      )}
      {files !== null && files.length > 0 && (
        <List className={styles.list} navigationMode="items" aria-label={t('start.recent')}>
          {files.map((file) => (
            <RecentItem
              key={file.path}
              file={file}
              onOpen={() => props.onOpen(file.path)}
              onOpenApart={
                openInNewWindow === null
                  ? null
                  : () => void openInNewWindow(file.path).catch(showError)
              }
              onForget={() => forget(file)}
            />
          ))}
        </List>
      )}
    </div>
  );
}

function RecentItem(props: {
  readonly file: RecentFile;
  readonly onOpen: () => void;
  /** In a window of its own; null where there is only this one. */
  readonly onOpenApart: (() => void) | null;
  readonly onForget: () => void;
}) {
  const { file, onOpen, onOpenApart, onForget } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <ListItem
      className={styles.item}
      onAction={onOpen}
      onKeyDown={(event) => {
        if (event.key === 'Delete') onForget();
        if (event.key === 'Enter' && event.ctrlKey && onOpenApart !== null) {
          event.preventDefault();
          onOpenApart();
        }
      }}
    >
      <span className={mergeClasses(styles.icon, !file.exists && styles.gone)}>
        <DocumentRegular />
      </span>
      <span className={styles.cut}>
        <div className={file.exists ? styles.title : styles.gone}>{file.title}</div>
        <div className={mergeClasses(styles.quiet, styles.cut)} title={file.path}>
          {file.path}
        </div>
      </span>
      {file.exists ? (
        <span className={styles.quiet}>{formatOpened(file.openedAt, t)}</span>
      ) : (
        <Tooltip content={t('start.recentGoneTip')} relationship="description">
          <Badge appearance="tint" color="warning">
            {t('start.recentGone')}
          </Badge>
        </Tooltip>
      )}
      {onOpenApart !== null && (
        <Tooltip content={t('start.openApart')} relationship="label">
          <Button
            className="aside"
            size="small"
            appearance="subtle"
            icon={<OpenRegular />}
            tabIndex={-1}
            onClick={(event) => {
              event.stopPropagation();
              onOpenApart();
            }}
          />
        </Tooltip>
      )}
      <Tooltip content={t('start.forget', { title: file.title })} relationship="label">
        <Button
          className="aside"
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          tabIndex={-1}
          onClick={(event) => {
            event.stopPropagation();
            onForget();
          }}
        />
      </Tooltip>
    </ListItem>
  );
}

function formatOpened(instant: string, t: TFunction): string {
  const days = daysAgo(instant);
  if (days === 0) return t('start.today', { time: formatTime(instant) });
  return days === 1 ? t('start.yesterday', { time: formatTime(instant) }) : formatMoment(instant);
}
