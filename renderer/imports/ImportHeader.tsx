import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { UnderstoodSheet } from '#shared/contract/importContract.ts';

import type { OpenTable } from './openTable.ts';

const narrow = '@container (max-width: 1080px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    boxSizing: 'border-box',
    minHeight: '44px',
    padding: '4px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
    // With the guide beside it, the way on gets a line of its own.
    [narrow]: { flexWrap: 'wrap' },
  },
  title: {
    flexShrink: 1,
    minWidth: '80px',
    [narrow]: { maxWidth: '45%' },
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  sheet: {
    flexShrink: 2,
    minWidth: '72px',
    padding: '0 9px',
    borderRadius: '12px',
    backgroundColor: tokens.colorNeutralBackground4,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  choice: { fontWeight: tokens.fontWeightRegular, justifyContent: 'start' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis' },
  quiet: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  busy: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  space: { flexGrow: 1 },
  fixed: { flexShrink: 0 },
});

/** Which table, which of its sheets, and the way on. */
export function ImportHeader(props: {
  readonly open: OpenTable;
  readonly sheets: readonly UnderstoodSheet[];
  readonly shown: UnderstoodSheet;
  readonly isBusy: boolean;
  readonly onShow: (sheet: string) => void;
  /** Of the whole file: its letters, how it is read. */
  readonly tools: ReactNode;
  readonly steps: ReactNode;
  readonly next: { readonly label: string; readonly isOff: boolean; readonly run: () => void };
  readonly onLeave: () => void;
  /** Null: no other table waits. */
  readonly onSkip: (() => void) | null;
}) {
  const { open, next, isBusy, onSkip } = props;
  const { at, count } = open.place;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <h1 className={styles.title} title={open.file}>
        {t('imports.file', { file: open.file })}
      </h1>
      {count > 1 && <span className={styles.quiet}>{t('imports.place', { at, count })}</span>}
      <SheetChip sheets={props.sheets} shown={props.shown} onShow={props.onShow} />
      {props.tools}
      <span role="status" className={styles.busy}>
        {isBusy && <Spinner size="extra-tiny" delay={200} label={t('imports.rereading')} />}
      </span>
      <span className={styles.space} />
      {props.steps}
      {onSkip !== null && (
        <Button size="small" className={styles.fixed} onClick={onSkip}>
          {t('imports.leave.skip')}
        </Button>
      )}
      <Button size="small" className={styles.fixed} title="Esc" onClick={props.onLeave}>
        {t('imports.leave.button')}
      </Button>
      <Button
        autoFocus
        size="small"
        appearance="primary"
        className={styles.fixed}
        title="Ctrl+Enter"
        disabledFocusable={next.isOff}
        onClick={next.run}
      >
        {next.label}
      </Button>
    </div>
  );
}

function SheetChip(props: {
  readonly sheets: readonly UnderstoodSheet[];
  readonly shown: UnderstoodSheet;
  readonly onShow: (sheet: string) => void;
}) {
  const { sheets, shown, onShow } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const words = ({ name, kind }: UnderstoodSheet): string =>
    t('imports.sheets.nameAndKind', { sheet: name, kind: t(`imports.sheets.kinds.${kind}`) });
  if (sheets.length === 1) {
    return (
      <span className={styles.sheet} title={words(shown)}>
        {words(shown)}
      </span>
    );
  }
  return (
    <Menu
      checkedValues={{ sheet: [shown.name] }}
      onCheckedValueChange={(_, { checkedItems: [name] }) => {
        if (name !== undefined) onShow(name);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDownRegular />}
          iconPosition="after"
          className={`${styles.sheet} ${styles.choice}`}
          title={words(shown)}
        >
          <span className={styles.name}>{words(shown)}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {sheets.map((sheet) => (
            <MenuItemRadio key={sheet.name} name="sheet" value={sheet.name}>
              {words(sheet)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
