import { Input, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { SettledRule } from '#shared/checks/checkRules.ts';
import { labelKeyOf } from '#shared/checks/ruleWords.ts';
import { checkSeverities, followUpOf } from '#shared/plans/followUp.ts';
import type { CheckSetting } from '#shared/plans/followUp.ts';

import { translateKey } from '../app/translateKey.ts';
import { useEdit, useWorkbook } from '../workbook/WorkbookProvider.tsx';

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { width: '100%' },
  cell: { padding: '2px 0' },
  label: { width: '100%' },
  severity: { minWidth: '120px', marginLeft: '8px' },
});

/** One rule: on or off, its name, how much it weighs. */
export function RuleRow(props: { readonly settled: SettledRule; readonly isReadOnly: boolean }) {
  const { settled, isReadOnly } = props;
  const { name, severity, label, isOn, rule } = settled;
  const { t } = useTranslation();
  const styles = useStyles();
  const edit = useEdit();
  const { plan } = useWorkbook();
  const usual = translateKey(t, labelKeyOf(name), {});
  const [typed, setTyped] = useState<string | null>(null);

  function settle(change: Partial<Record<keyof CheckSetting, CheckSetting[keyof CheckSetting]>>) {
    const before = followUpOf(plan).checks[name] ?? {};
    const after = Object.fromEntries(
      Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined),
    );
    void edit((engine) => engine.checks.settle({ rule: name, setting: after }));
  }

  function rename(): void {
    const words = (typed ?? '').trim().normalize('NFC');
    if (typed !== null && words !== (label ?? usual)) {
      settle({ label: words === '' || words === usual ? undefined : words });
    }
    setTyped(null);
  }

  return (
    <tr className={styles.row}>
      <td className={styles.cell}>
        <Switch
          checked={isOn}
          disabled={isReadOnly}
          aria-label={t('checks.rules.isOn', { rule: label ?? usual })}
          onChange={(_, { checked }) => settle({ isOff: !checked })}
        />
      </td>
      <td className={styles.name}>
        <Input
          className={styles.label}
          size="small"
          appearance="filled-lighter"
          disabled={isReadOnly}
          aria-label={t('checks.rules.label', { rule: usual })}
          value={typed ?? label ?? usual}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={rename}
          onKeyDown={({ key }) => {
            if (key === 'Enter') rename();
          }}
        />
      </td>
      <td className={styles.cell}>
        <Select
          className={styles.severity}
          size="small"
          disabled={isReadOnly || !isOn}
          aria-label={t('checks.rules.severity', { rule: label ?? usual })}
          value={severity}
          onChange={(_, { value }) => {
            const chosen = checkSeverities.find((one) => one === value);
            settle({ severity: chosen === rule.severity ? undefined : chosen });
          }}
        >
          {checkSeverities.map((one) => (
            <option key={one} value={one}>
              {t(`checks.severities.${one}`)}
            </option>
          ))}
        </Select>
      </td>
    </tr>
  );
}
