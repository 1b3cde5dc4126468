import { Button, Input, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalXS,
  },
});

/** Where the dialog is, to be typed over; mount it anew for another folder. */
export function FolderPath(props: {
  readonly folder: string;
  readonly parent: string | null;
  readonly onGo: (folder: string) => void;
}) {
  const { folder, parent, onGo } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [typed, setTyped] = useState(folder);
  return (
    <div className={styles.row}>
      <Tooltip content={t('app.fileDialog.up')} relationship="label">
        <Button
          icon={<ArrowUpRegular />}
          disabled={parent === null}
          onClick={() => {
            if (parent !== null) onGo(parent);
          }}
        />
      </Tooltip>
      <Input
        aria-label={t('app.fileDialog.path')}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onGo(typed.trim());
        }}
      />
      <Button disabled={typed.trim() === '' || typed === folder} onClick={() => onGo(typed.trim())}>
        {t('app.fileDialog.go')}
      </Button>
    </div>
  );
}
