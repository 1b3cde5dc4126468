import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { InspectedSheet } from '#shared/spreadsheet/inspection.ts';

import { StatusMark } from '../ui/StatusMark.tsx';
import { ProblemList } from './ProblemList.tsx';
import { countRows } from './tableCells.ts';

const useStyles = makeStyles({
  summary: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  part: { display: 'grid', gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What would happen, said before it happens, and what to look at before that. */
export function ImportSummary(props: {
  readonly sheet: InspectedSheet;
  readonly taskSheets: readonly InspectedSheet[];
  readonly chosenSheet: string | null;
  readonly onChooseSheet: (name: string | null) => void;
}) {
  const { sheet, taskSheets, chosenSheet } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const imported = taskSheets.filter(({ name }) => chosenSheet === null || name === chosenSheet);
  return (
    <div className={styles.summary}>
      <section className={styles.part}>
        <h2 className={styles.heading}>{t('spreadsheetWindow.import.willImport')}</h2>
        {taskSheets.length > 1 && (
          <Field aria-label={t('spreadsheetWindow.import.sheets')}>
            <RadioGroup
              value={chosenSheet ?? ''}
              onChange={(_, { value }) => props.onChooseSheet(value === '' ? null : value)}
            >
              <Radio
                value=""
                label={t('spreadsheetWindow.import.allSheets', { count: taskSheets.length })}
              />
              {taskSheets.map(({ name }) => (
                <Radio key={name} value={name} label={name} />
              ))}
            </RadioGroup>
          </Field>
        )}
        <StatusMark tone={imported.length > 0 ? 'good' : 'bad'}>
          {imported.length > 0
            ? t('spreadsheetWindow.import.counts', {
                sections: sumRows(imported, 'section'),
                tasks: sumRows(imported, 'task'),
              })
            : t('spreadsheetWindow.import.kind.unknown')}
        </StatusMark>
        <span className={styles.quiet}>{t('spreadsheetWindow.import.oneStep')}</span>
      </section>
      <section className={styles.part}>
        <h2 className={styles.heading}>
          {t('spreadsheetWindow.import.sheet', { sheet: sheet.name })}
        </h2>
        <span>{t(`spreadsheetWindow.import.kind.${sheet.kind}`)}</span>
        <ProblemList problems={sheet.problems} />
      </section>
    </div>
  );
}

function sumRows(sheets: readonly InspectedSheet[], type: 'section' | 'task'): number {
  return sheets.reduce((sum, sheet) => sum + countRows(sheet, type), 0);
}
