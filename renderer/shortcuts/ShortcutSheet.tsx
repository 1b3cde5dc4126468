import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { shortcutGroups } from './shortcutList.ts';
import type { ShortcutGroup } from './shortcutList.ts';

const useStyles = makeStyles({
  surface: { width: '1180px', maxWidth: '96vw' },
  groups: { columnWidth: '340px', columnGap: '28px', padding: '4px 8px 0' },
  group: { breakInside: 'avoid', paddingBottom: '16px' },
  name: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  lines: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '6px 16px', margin: 0 },
  line: { display: 'contents' },
  keys: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  does: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Every key that the window knows, on one sheet. */
export function ShortcutSheet(props: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={props.onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('shortcuts.heading')}</DialogTitle>
          {/* On a small window it scrolls, and then the keyboard must reach it: it has it first. */}
          <DialogContent tabIndex={0}>
            {/* Inside of what scrolls: columns of a limited height go on to the right instead. */}
            <div className={styles.groups}>
              {shortcutGroups.map((group) => (
                <Group key={group.name} group={group} />
              ))}
            </div>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={props.onClose}>
              {t('shortcuts.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Group({ group: { name, lines } }: { readonly group: ShortcutGroup }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <section className={styles.group}>
      <h3 className={styles.name}>{t(`shortcuts.groups.${name}`)}</h3>
      <dl className={styles.lines}>
        {lines.map(({ keys, does }) => (
          <div key={does} className={styles.line}>
            <dt className={styles.keys}>{keys}</dt>
            <dd className={styles.does}>{t(`shortcuts.does.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
