import { List, ListItem, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { FolderRegular } from '@fluentui/react-icons/svg/folder';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { FolderListing } from '#shared/files/folderListing.ts';

import { formatMoment } from '../../ui/formatMoment.ts';

export type FolderEntry = FolderListing['entries'][number];

const useStyles = makeStyles({
  box: {
    height: '320px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalXS,
    outline: 'none',
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) max-content',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '30px',
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  icon: { fontSize: '20px', color: tokens.colorNeutralForeground3, display: 'flex' },
  folder: { color: tokens.colorBrandForeground1 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  time: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  empty: { color: tokens.colorNeutralForeground3, padding: tokens.spacingVerticalL },
});

/** The entries of a folder: a click chooses, a second click or Enter opens. */
export function FolderList(props: {
  readonly entries: readonly FolderEntry[];
  readonly endings: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (entry: FolderEntry) => void;
  readonly onOpen: (entry: FolderEntry) => void;
  readonly onUp: () => void;
  /** Whether the list takes the keys when it shows another folder. */
  readonly isKeyed: boolean;
}) {
  const { entries, chosen, onChoose, onOpen, onUp, isKeyed } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = box;
    if (isKeyed) (current?.querySelector('li') ?? current)?.focus();
  }, [entries, isKeyed]);

  return (
    <div
      ref={box}
      tabIndex={-1}
      className={styles.box}
      onKeyDown={(event) => {
        if (event.key === 'Backspace') onUp();
      }}
    >
      {entries.length === 0 ? (
        <div className={styles.empty}>
          {t('app.fileDialog.empty', { endings: props.endings.join(', ') })}
        </div>
      ) : (
        <List
          aria-label={t('app.fileDialog.entries')}
          navigationMode="items"
          selectionMode="single"
          selectedItems={chosen === null ? [] : [chosen]}
        >
          {entries.map((entry) => (
            <EntryItem
              key={entry.path}
              entry={entry}
              isChosen={entry.path === chosen}
              onChoose={() => onChoose(entry)}
              onOpen={() => onOpen(entry)}
            />
          ))}
        </List>
      )}
    </div>
  );
}

function EntryItem(props: {
  readonly entry: FolderEntry;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}) {
  const { entry, isChosen, onChoose, onOpen } = props;
  const styles = useStyles();
  return (
    <ListItem
      value={entry.path}
      className={mergeClasses(styles.item, isChosen && styles.chosen)}
      checkmark={null}
      onClick={onChoose}
      onDoubleClick={onOpen}
      onFocus={onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onOpen();
      }}
    >
      <span className={mergeClasses(styles.icon, entry.isFolder && styles.folder)}>
        {entry.isFolder ? <FolderRegular /> : <DocumentRegular />}
      </span>
      <span className={styles.name}>{entry.name}</span>
      <span className={styles.time}>{entry.isFolder ? '' : formatMoment(entry.modifiedAt)}</span>
    </ListItem>
  );
}
