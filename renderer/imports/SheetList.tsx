import {
  Checkbox,
  Dropdown,
  makeStyles,
  mergeClasses,
  Option,
  tokens,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { UnderstoodSheet } from '#shared/contract/importContract.ts';
import { sheetKinds } from '#shared/spreadsheet/inspection.ts';
import type { SheetKind } from '#shared/spreadsheet/inspection.ts';

import { formatCount } from '../ui/locale.ts';
import { StatusMark } from '../ui/StatusMark.tsx';
import { countImport } from './importCounts.ts';
import { PaneSection } from '../ui/PaneSection.tsx';
import { recordWords } from './recordWords.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  sheet: {
    display: 'grid',
    gap: '4px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  shown: { border: `1px solid ${tokens.colorBrandStroke1}` },
  head: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', alignItems: 'center' },
  name: {
    padding: '4px 0',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  details: { display: 'grid', gap: '4px', paddingInlineStart: '32px' },
  kind: { minWidth: 'auto' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  hidden: { fontWeight: tokens.fontWeightRegular },
});

/** The sheets of a file: what each seems to be, and whether it comes in. */
export function SheetList(props: {
  readonly sheets: readonly UnderstoodSheet[];
  readonly taken: readonly UnderstoodSheet[];
  readonly shown: string;
  readonly onShow: (name: string) => void;
  readonly onTake: (name: string, isTaken: boolean) => void;
  readonly onKind: (name: string, kind: SheetKind) => void;
}) {
  const { sheets, taken } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <PaneSection heading={t('imports.sheets.list')}>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <SheetEntry
            key={sheet.name}
            sheet={sheet}
            isTaken={taken.includes(sheet)}
            isShown={sheet.name === props.shown}
            onShow={() => props.onShow(sheet.name)}
            onTake={(isTaken) => props.onTake(sheet.name, isTaken)}
            onKind={(kind) => props.onKind(sheet.name, kind)}
          />
        ))}
      </ul>
      {taken.length === 0 && <StatusMark tone="warning">{t('imports.sheets.none')}</StatusMark>}
    </PaneSection>
  );
}

function SheetEntry(props: {
  readonly sheet: UnderstoodSheet;
  readonly isTaken: boolean;
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onTake: (isTaken: boolean) => void;
  readonly onKind: (kind: SheetKind) => void;
}) {
  const { sheet, isTaken, isShown } = props;
  const { name, hidden, kind, rowCount, problemCount } = sheet;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.sheet, isShown && styles.shown)}>
      <div className={styles.head}>
        <Checkbox
          checked={isTaken}
          disabled={kind === 'unknown'}
          aria-label={t('imports.sheets.take', { sheet: name })}
          onChange={(_, { checked }) => props.onTake(checked === true)}
        />
        <button
          type="button"
          className={styles.name}
          aria-current={isShown ? 'true' : undefined}
          onClick={props.onShow}
        >
          {name}{' '}
          {hidden && (
            <span className={mergeClasses(styles.quiet, styles.hidden)}>
              {t('imports.sheets.hidden')}
            </span>
          )}
        </button>
      </div>
      <div className={styles.details}>
        <Dropdown
          size="small"
          className={styles.kind}
          aria-label={t('imports.sheets.kindOf', { sheet: name })}
          value={t(`imports.sheets.kinds.${kind}`)}
          selectedOptions={[kind]}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = sheetKinds.find((candidate) => candidate === optionValue);
            if (chosen !== undefined && chosen !== kind) props.onKind(chosen);
          }}
        >
          {sheetKinds.map((candidate) => (
            <Option key={candidate} value={candidate}>
              {t(`imports.sheets.kinds.${candidate}`)}
            </Option>
          ))}
        </Dropdown>
        <span className={styles.quiet}>
          {kind === 'unknown'
            ? t('imports.sheets.rows', { rows: formatCount(rowCount, t) })
            : recordWords(countImport([sheet], null), t)}
          {problemCount > 0 &&
            ` · ${t('imports.problems.number', { number: formatCount(problemCount, t) })}`}
        </span>
      </div>
    </li>
  );
}
