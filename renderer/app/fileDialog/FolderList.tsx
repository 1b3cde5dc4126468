import { List, ListItem, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckboxCheckedRegular } from '@fluentui/react-icons/svg/checkbox-checked';
import { CheckboxUncheckedRegular } from '@fluentui/react-icons/svg/checkbox-unchecked';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { FolderRegular } from '@fluentui/react-icons/svg/folder';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
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

/**
 * The entries of a folder: a click chooses, a second click or Enter opens. Where several can be
 * chosen, a click or Space adds a file or takes it out again.
 */
export function FolderList(props: {
  readonly entries: readonly FolderEntry[];
  readonly endings: readonly string[];
  readonly chosen: readonly string[];
  readonly isMany: boolean;
  readonly onChoose: (entry: FolderEntry) => void;
  readonly onChooseAll: () => void;
  readonly onOpen: (entry: FolderEntry) => void;
  readonly onUp: () => void;
  /** Whether the list takes the keys when it shows another folder. */
  readonly isKeyed: boolean;
}) {
  const { entries, endings, chosen, isMany, onChoose, onChooseAll, onOpen, onUp, isKeyed } = props;
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
        if (!isMany || !(event.ctrlKey || event.metaKey) || event.code !== 'KeyA') return;
        event.preventDefault();
        onChooseAll();
      }}
    >
      {entries.length === 0 ? (
        <div className={styles.empty}>
          {endings.length === 0
            ? t('app.fileDialog.noFolders')
            : t('app.fileDialog.empty', { endings: endings.join(', ') })}
        </div>
      ) : (
        <List
          aria-label={t('app.fileDialog.entries')}
          navigationMode="items"
          selectionMode={isMany ? 'multiselect' : 'single'}
          selectedItems={[...chosen]}
        >
          {entries.map((entry) => (
            <EntryItem
              key={entry.path}
              entry={entry}
              isChosen={chosen.includes(entry.path)}
              isMany={isMany}
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
  readonly isMany: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}) {
  const { entry, isChosen, isMany, onChoose, onOpen } = props;
  const styles = useStyles();
  return (
    <ListItem
      value={entry.path}
      className={mergeClasses(styles.item, isChosen && styles.chosen)}
      checkmark={null}
      onClick={onChoose}
      onDoubleClick={onOpen}
      // Where several can be chosen, going through the list chooses nothing.
      {...(isMany ? {} : { onFocus: onChoose })}
      onKeyDown={(event) => {
        const isAdding = isMany && event.key === ' ';
        if (event.key !== 'Enter' && !isAdding) return;
        event.preventDefault();
        if (isAdding) onChoose();
        else onOpen();
      }}
    >
      <span className={mergeClasses(styles.icon, entry.isFolder && styles.folder)}>
        {iconOf(entry, isMany, isChosen)}
      </span>
      <span className={styles.name}>{entry.name}</span>
      <span className={styles.time}>{entry.isFolder ? '' : formatMoment(entry.modifiedAt)}</span>
    </ListItem>
  );
}

function iconOf({ isFolder }: FolderEntry, isMany: boolean, isChosen: boolean): ReactElement {
  if (isFolder) return <FolderRegular />;
  if (!isMany) return <DocumentRegular />;
  return isChosen ? <CheckboxCheckedRegular /> : <CheckboxUncheckedRegular />;
}
