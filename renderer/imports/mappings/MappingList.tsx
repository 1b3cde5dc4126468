import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import type { SavedMapping } from '#shared/imports/mapping.ts';

import { AnswerFailed } from '../../app/AnswerFailed.tsx';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useMappings } from './useMappings.ts';

const useStyles = makeStyles({
  surface: { width: '600px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  unnamed: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  columns: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  hint: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
});

/** The mappings that are kept: named ones, and those that were only remembered. */
export function MappingList(props: { readonly onClose: () => void }) {
  const { onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { answer, forget, exportTo, importFrom } = useMappings();
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('imports.mappings.heading')}</DialogTitle>
          <DialogContent>
            <p className={styles.hint}>{t('imports.mappings.hint')}</p>
            {answer.state === 'asking' && <Spinner delay={300} />}
            {answer.state === 'failed' && (
              <AnswerFailed error={answer.error} onRetry={answer.retry} />
            )}
            {answer.state === 'ready' && answer.value.length === 0 && (
              <EmptyNote words={t('imports.mappings.none')} hint={t('imports.mappings.noneHint')} />
            )}
            {answer.state === 'ready' && answer.value.length > 0 && (
              <ul className={styles.list} aria-label={t('imports.mappings.heading')}>
                {answer.value.map((mapping) => (
                  <MappingLine
                    key={mapping.fingerprint}
                    mapping={mapping}
                    onForget={() => forget(mapping)}
                    onExport={() => exportTo(mapping)}
                  />
                ))}
              </ul>
            )}
          </DialogContent>
          <DialogActions>
            <Button icon={<ArrowUploadRegular />} onClick={importFrom}>
              {t('imports.mappings.import')}
            </Button>
            <Button appearance="primary" onClick={onClose}>
              {t('app.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function MappingLine(props: {
  readonly mapping: SavedMapping;
  readonly onForget: () => void;
  readonly onExport: () => void;
}) {
  const { mapping, onForget, onExport } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const name = mapping.name ?? t('imports.mappings.unnamed');
  const headers = mapping.columns.map(({ header }) => header).join(', ');
  const button = (label: string, icon: ReactElement, run: () => void) => (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={label}
      title={label}
      onClick={run}
    />
  );
  return (
    <li className={styles.line}>
      <div>
        <div className={mapping.name === null ? styles.unnamed : styles.name}>{name}</div>
        <div className={styles.columns} title={headers}>
          {t('imports.mappings.columns', {
            kind: t(`imports.sheets.kinds.${mapping.kind}`),
            headers,
          })}
        </div>
      </div>
      <div>
        {button(t('imports.mappings.export', { name }), <ArrowDownloadRegular />, onExport)}
        {button(t('imports.mappings.forget', { name }), <DeleteRegular />, onForget)}
      </div>
    </li>
  );
}
