import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useTranslation } from 'react-i18next';

import type { Succession } from '#shared/agencies/succession.ts';

import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { knownSuccessor, noSuccessor } from './successionDraft.ts';
import type { TypedSuccessor } from './successionDraft.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '10px', justifyItems: 'stretch' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 130px 32px',
    alignItems: 'start',
    gap: '8px',
  },
  add: { justifySelf: 'start' },
  box: { minWidth: 0, width: '100%' },
});

/** The agencies that take over, by their names: those of the directory are recognised. */
export function SuccessorFields(props: {
  readonly kind: Succession['kind'];
  readonly typed: readonly TypedSuccessor[];
  readonly onChange: (typed: readonly TypedSuccessor[]) => void;
}) {
  const { kind, typed, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { agencies } = useWorkbook();
  const fewest = kind === 'split' ? 2 : kind === 'dissolved' ? 0 : 1;
  const isMany = kind === 'split' || kind === 'dissolved';

  function change(at: number, part: Partial<TypedSuccessor>): void {
    onChange(typed.map((one, index) => (index === at ? { ...one, ...part } : one)));
  }

  return (
    <div className={styles.list} role="group" aria-label={t(`agencies.succession.after.${kind}`)}>
      {typed.map(({ name, short }, index) => {
        const known = name.trim() === '' ? null : knownSuccessor(name, agencies);
        const hint =
          name.trim() === ''
            ? undefined
            : known === null
              ? t('agencies.succession.new')
              : t('agencies.succession.known');
        const number = index + 1;
        return (
          <div key={index} className={styles.line}>
            <Field
              label={
                isMany
                  ? t('agencies.succession.afterName', { number })
                  : t(`agencies.succession.after.${kind}`)
              }
              {...(hint === undefined ? {} : { hint })}
            >
              <Input
                className={styles.box}
                value={name}
                onChange={(_, { value }) => change(index, { name: value })}
              />
            </Field>
            <Field label={t('agencies.succession.short')}>
              <Input
                className={styles.box}
                value={known === null ? short : (known.short ?? '')}
                disabled={known !== null}
                onChange={(_, { value }) => change(index, { short: value })}
              />
            </Field>
            {isMany && typed.length > fewest && (
              <Button
                appearance="subtle"
                style={{ marginTop: '22px' }}
                icon={<DismissRegular />}
                aria-label={t('agencies.succession.dropAfter', { number })}
                title={t('agencies.succession.dropAfter', { number })}
                onClick={() => onChange(typed.filter((_, at) => at !== index))}
              />
            )}
          </div>
        );
      })}
      {isMany && (
        <Button
          className={styles.add}
          size="small"
          icon={<AddRegular />}
          onClick={() => onChange([...typed, noSuccessor])}
        >
          {kind === 'dissolved' && typed.length === 0
            ? t('agencies.succession.after.dissolved')
            : t('agencies.succession.addAfter')}
        </Button>
      )}
    </div>
  );
}
