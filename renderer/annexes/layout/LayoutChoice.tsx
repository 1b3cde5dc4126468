import {
  Button,
  Dropdown,
  makeStyles,
  MenuDivider,
  MenuItem,
  Option,
  OptionGroup,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { AnnexLayout } from '#shared/annexes/layout.ts';

import { MoreMenu } from '../../ui/MoreMenu.tsx';
import { SaveLayout } from './SaveLayout.tsx';
import type { Layouts } from './useLayouts.ts';

const useStyles = makeStyles({
  choice: { display: 'grid', gap: '6px' },
  line: { display: 'flex', alignItems: 'center', gap: '4px' },
  list: { flexGrow: 1, minWidth: 0 },
  edited: {
    flexGrow: 1,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
});

/** Which layout is used, and what becomes of changes to it. */
export function LayoutChoice(props: { readonly layout: AnnexLayout; readonly layouts: Layouts }) {
  const { layout, layouts } = props;
  const { official, own, isEdited, isOfficial } = layouts;
  const { t } = useTranslation();
  const styles = useStyles();
  const [isNaming, setIsNaming] = useState(false);
  const options = (group: readonly AnnexLayout[]) =>
    group.map(({ id, name }) => (
      <Option key={id} value={id}>
        {name}
      </Option>
    ));
  return (
    <div className={styles.choice}>
      <div className={styles.line}>
        <Dropdown
          size="small"
          className={styles.list}
          style={{ minWidth: 0 }}
          aria-label={t('annexScreen.layout.choose')}
          value={layout.name}
          selectedOptions={[layout.id]}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = [...official, ...own].find(({ id }) => id === optionValue);
            if (chosen !== undefined) layouts.use(chosen);
          }}
        >
          <OptionGroup label={t('annexScreen.layout.official')}>{options(official)}</OptionGroup>
          {own.length > 0 && (
            <OptionGroup label={t('annexScreen.layout.own')}>{options(own)}</OptionGroup>
          )}
        </Dropdown>
        <LayoutMenu layout={layout} layouts={layouts} onSaveAs={() => setIsNaming(true)} />
      </div>
      {isEdited && (
        <div className={styles.line}>
          <span className={styles.edited} role="status">
            {t('annexScreen.layout.edited')}
          </span>
          <Button size="small" className={styles.button} onClick={layouts.reset}>
            {t('annexScreen.layout.reset')}
          </Button>
          <Button
            size="small"
            className={styles.button}
            onClick={isOfficial ? () => setIsNaming(true) : layouts.save}
          >
            {t(isOfficial ? 'annexScreen.layout.saveAsShort' : 'annexScreen.layout.save')}
          </Button>
        </div>
      )}
      {isNaming && <SaveLayout layouts={layouts} onClose={() => setIsNaming(false)} />}
    </div>
  );
}

function LayoutMenu(props: {
  readonly layout: AnnexLayout;
  readonly layouts: Layouts;
  readonly onSaveAs: () => void;
}) {
  const { layout, layouts } = props;
  const { t } = useTranslation();
  return (
    <MoreMenu name={t('annexScreen.layout.more')}>
      <MenuItem onClick={props.onSaveAs}>{t('annexScreen.layout.saveAsMenu')}</MenuItem>
      <MenuItem disabled={layouts.isOfficial} onClick={layouts.forget}>
        {t('annexScreen.layout.forget', { name: layout.name })}
      </MenuItem>
      <MenuDivider />
      <MenuItem disabled={layouts.isEdited} onClick={layouts.exportTo}>
        {t('annexScreen.layout.export')}
      </MenuItem>
      <MenuItem onClick={layouts.importFrom}>{t('annexScreen.layout.import')}</MenuItem>
    </MoreMenu>
  );
}
