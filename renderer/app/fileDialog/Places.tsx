import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderRegular } from '@fluentui/react-icons/svg/folder';
import { useTranslation } from 'react-i18next';

import { placeWords } from '../engineWords.ts';
import type { FolderListing } from '#shared/files/folderListing.ts';

const useStyles = makeStyles({
  places: { display: 'grid', alignContent: 'start', gap: tokens.spacingVerticalXXS },
  heading: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
  },
  place: { justifyContent: 'start', fontWeight: tokens.fontWeightRegular, textAlign: 'start' },
});

/** Folders that people keep things in, one click away. */
export function Places(props: {
  readonly places: FolderListing['places'];
  readonly onGo: (folder: string) => void;
}) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <nav className={styles.places} aria-label={t('app.fileDialog.places')}>
      <span className={styles.heading}>{t('app.fileDialog.places')}</span>
      {props.places.map(({ name, path }) => (
        <Button
          key={path}
          appearance="subtle"
          icon={<FolderRegular />}
          className={styles.place}
          onClick={() => props.onGo(path)}
        >
          {placeWords(name, t)}
        </Button>
      ))}
    </nav>
  );
}
