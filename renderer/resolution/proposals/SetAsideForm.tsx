import { Button, Combobox, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  reason: { flexGrow: 1, minWidth: '220px' },
});

const usual = ['assessment', 'purpose', 'general', 'elsewhere', 'closing'] as const;

/** Asks why no work follows from a clause: one of the usual reasons, or words of one's own. */
export function SetAsideForm(props: { readonly onDone: (reason: string | null) => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const reasons: readonly string[] = usual.map((name) => t(`resolution.setAside.reasons.${name}`));
  const [reason, setReason] = useState(reasons[0] ?? '');
  const [isOpen, setIsOpen] = useState(false);
  const isFilled = reason.trim() !== '';

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || isOpen) return;
    if (event.key === 'Enter' && isFilled) {
      event.preventDefault();
      props.onDone(reason.trim());
    } else if (event.key === 'Escape') {
      event.preventDefault();
      props.onDone(null);
    }
  }

  return (
    <div className={styles.form} onClick={(event) => event.stopPropagation()}>
      <Combobox
        autoFocus
        freeform
        size="small"
        className={styles.reason}
        aria-label={t('resolution.setAside.reason')}
        expandIcon={{ 'aria-label': t('resolution.setAside.usual') }}
        value={reason}
        selectedOptions={reasons.includes(reason) ? [reason] : []}
        open={isOpen}
        onOpenChange={(_, { open }) => setIsOpen(open)}
        onOptionSelect={(_, { optionValue }) => setReason(optionValue ?? '')}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={onKeyDown}
      >
        {reasons.map((one) => (
          <Option key={one}>{one}</Option>
        ))}
      </Combobox>
      <Button
        size="small"
        appearance="primary"
        disabled={!isFilled}
        onClick={() => props.onDone(reason.trim())}
      >
        {t('resolution.setAside.run')}
      </Button>
      <Button size="small" onClick={() => props.onDone(null)}>
        {t('resolution.setAside.cancel')}
      </Button>
    </div>
  );
}
