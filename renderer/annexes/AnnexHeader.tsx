import {
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SplitButton,
  tokens,
} from '@fluentui/react-components';
import type { MenuButtonProps } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { annexEditions } from '#shared/annexes/layout.ts';
import type { AnnexKind } from '#shared/annexes/layout.ts';

import { Segments } from './Segments.tsx';
import { annexFormats } from './useAnnexDraft.ts';
import type { AnnexChoice, AnnexFormat } from './useAnnexDraft.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    boxSizing: 'border-box',
    height: '44px',
    padding: '0 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  space: { flexGrow: 1 },
});

const tables = ['tasks', 'targets', 'both'] as const satisfies readonly AnnexChoice['tables'][];

/** Which tables go out in which edition, and the way into a file. */
export function AnnexHeader(props: {
  readonly choice: AnnexChoice;
  /** The tables that hold something. */
  readonly filled: readonly AnnexKind[];
  readonly onChoose: (part: Partial<AnnexChoice>) => void;
  readonly onExport: (format: AnnexFormat) => void;
}) {
  const { choice, filled, onChoose, onExport } = props;
  const { t } = useTranslation();
  const styles = useStyles();

  /** Why these tables can't go out; null when they can. */
  function whyNot(wanted: AnnexChoice['tables']): string | null {
    if (wanted !== 'targets' && !filled.includes('tasks')) return t('annexScreen.tables.noTasks');
    if (wanted !== 'tasks' && !filled.includes('targets')) return t('annexScreen.tables.noTargets');
    return null;
  }

  return (
    <div className={styles.bar}>
      <h1 className={styles.title}>{t('annexScreen.heading')}</h1>
      <Segments
        label={t('annexScreen.tables.name')}
        value={choice.tables}
        choices={tables.map((value) => ({
          value,
          label: t(`annexScreen.tables.${value}`),
          why: whyNot(value),
        }))}
        onChange={(chosen) => onChoose({ tables: chosen })}
      />
      <Segments
        label={t('annexScreen.editions.name')}
        value={choice.edition}
        choices={annexEditions.map((value) => ({
          value,
          label: t(`annexScreen.editions.${value}`),
          hint: t(`annexScreen.editions.hints.${value}`),
        }))}
        onChange={(edition) => onChoose({ edition })}
      />
      <span className={styles.space} />
      <ExportButton format={choice.format} onChoose={onChoose} onExport={onExport} />
    </div>
  );
}

/** Exports in the format that was taken last; the others are in its menu. */
function ExportButton(props: {
  readonly format: AnnexFormat;
  readonly onChoose: (part: Partial<AnnexChoice>) => void;
  readonly onExport: (format: AnnexFormat) => void;
}) {
  const { format, onChoose, onExport } = props;
  const { t } = useTranslation();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        {(trigger) => (
          <SplitButton
            size="small"
            appearance="primary"
            // Fluent's own types forget that both are made for each other.
            menuButton={{
              ...(trigger as MenuButtonProps),
              'aria-label': t('annexScreen.export.formats'),
            }}
            primaryActionButton={{ title: 'Ctrl+Enter', onClick: () => onExport(format) }}
          >
            {t(`annexScreen.export.${format}`)}
          </SplitButton>
        )}
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {annexFormats.map((name) => (
            <MenuItem
              key={name}
              onClick={() => {
                onChoose({ format: name });
                onExport(name);
              }}
            >
              {t(`annexScreen.export.${name}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
