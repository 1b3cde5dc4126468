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

import { clarities } from '#shared/checks/checkRule.ts';
import type { CheckTheme } from '#shared/checks/checkRule.ts';
import type { SettledRule } from '#shared/checks/checkRules.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import { RuleRow } from './RuleRow.tsx';

const useStyles = makeStyles({
  surface: { width: 'min(820px, calc(100vw - 48px))', maxWidth: 'none' },
  content: { maxHeight: 'calc(100vh - 240px)', overflowY: 'auto' },
  hint: { margin: '0 0 8px', color: tokens.colorNeutralForeground3 },
  table: { width: '100%', borderCollapse: 'collapse' },
  theme: {
    padding: '10px 0 4px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
  },
});

const themes: readonly CheckTheme[] = [...clarities, 'consistency'];

/** Which rules are asked, how much they weigh and what they are called; each change is a step of its own. */
export function RulesDialog(props: {
  readonly rules: readonly SettledRule[];
  readonly onClose: () => void;
}) {
  const { rules, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { why } = useMayEdit();
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('checks.rules.heading')}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.hint}>{why ?? t('checks.rules.hint')}</p>
            {themes.map((theme) => (
              <table key={theme} className={styles.table}>
                <caption className={styles.theme}>
                  {theme === 'consistency'
                    ? t('checks.consistency')
                    : t(`checks.clarities.${theme}`)}
                </caption>
                <tbody>
                  {rules
                    .filter(({ rule }) => rule.theme === theme)
                    .map((rule) => (
                      <RuleRow key={rule.name} settled={rule} isReadOnly={why !== null} />
                    ))}
                </tbody>
              </table>
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {t('checks.rules.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
