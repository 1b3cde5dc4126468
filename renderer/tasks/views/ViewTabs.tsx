import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useNotices } from '../../app/notices.ts';
import { keepKeyboard } from '../../ui/keepKeyboard.ts';
import { moveView, removeView, renameView, saveView, showView } from './taskViews.ts';
import type { SavedView, TaskViews, ViewsChange } from './taskViews.ts';
import { useTabMoving } from './useTabMoving.ts';
import { ViewNameForm } from './ViewNameForm.tsx';

/** Tabs are named by text, and no saved view has this id. */
const allId = 'all';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    // What scrolls sideways would be squeezed by a long pane beside the table.
    flexShrink: 0,
    alignItems: 'center',
    padding: '0 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: 'auto',
  },
  tab: {
    '&[data-drop="before"]': { boxShadow: `inset 2px 0 0 ${tokens.colorBrandStroke1}` },
    '&[data-drop="after"]': { boxShadow: `inset -2px 0 0 ${tokens.colorBrandStroke1}` },
  },
  save: { flexShrink: 0, marginLeft: '8px', fontWeight: tokens.fontWeightRegular },
});

type Naming = 'save' | 'rename' | null;

/** The views of the table, and what is done with them. */
export function ViewTabs(props: {
  readonly views: TaskViews;
  readonly onChange: (change: ViewsChange) => void;
}) {
  const { views, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [naming, setNaming] = useState<Naming>(null);
  const movable = useTabMoving(
    views.saved.map(({ id }) => id),
    onChange,
  );
  const shown = views.saved.find(({ id }) => id === views.shown) ?? null;
  return (
    <div className={styles.bar} onMouseDown={keepKeyboard}>
      <TabList
        size="small"
        aria-label={t('tasks.views.name')}
        selectedValue={shown?.id ?? allId}
        onTabSelect={(_, { value }) => onChange(showView(value === allId ? null : String(value)))}
      >
        <Tab value={allId}>{t('tasks.views.all')}</Tab>
        {views.saved.map(({ id, name }) => (
          <Tab
            key={id}
            value={id}
            className={styles.tab}
            title={t('tasks.views.move')}
            {...movable(id)}
          >
            {name}
          </Tab>
        ))}
      </TabList>
      {shown !== null && (
        <ViewMenu
          view={shown}
          views={views}
          onChange={onChange}
          onRename={() => setNaming('rename')}
        />
      )}
      <ViewNameForm
        key={naming}
        isOpen={naming !== null}
        start={naming === 'rename' ? (shown?.name ?? '') : ''}
        onClose={() => setNaming(null)}
        onName={(name) => {
          if (naming === 'rename' && shown !== null) onChange(renameView(shown.id, name));
          else onChange(saveView(name));
        }}
      >
        <Button
          className={styles.save}
          appearance="transparent"
          size="small"
          onClick={() => setNaming('save')}
        >
          {t('tasks.views.save')}
        </Button>
      </ViewNameForm>
    </div>
  );
}

/** What is done with the view that is shown. */
function ViewMenu(props: {
  readonly view: SavedView;
  readonly views: TaskViews;
  readonly onChange: (change: ViewsChange) => void;
  readonly onRename: () => void;
}) {
  const { view, views, onChange, onRename } = props;
  const { t } = useTranslation();
  const { notify } = useNotices();
  const place = views.saved.indexOf(view);

  function remove(): void {
    onChange(removeView(view.id));
    const text = t('tasks.views.removed', { name: view.name });
    const run = (): void => onChange((before) => ({ ...before, ...restored }));
    const restored = { saved: views.saved, shown: view.id };
    notify({ text, tone: 'info', action: { label: t('tasks.undo'), run } });
  }

  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronDownRegular />}
          aria-label={t('tasks.views.menu', { name: view.name })}
          title={t('tasks.views.menu', { name: view.name })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onRename}>{t('tasks.views.rename')}</MenuItem>
          <MenuItem disabled={place === 0} onClick={() => onChange(moveView(view.id, -1))}>
            {t('tasks.views.left')}
          </MenuItem>
          <MenuItem
            disabled={place === views.saved.length - 1}
            onClick={() => onChange(moveView(view.id, 1))}
          >
            {t('tasks.views.right')}
          </MenuItem>
          <MenuItem onClick={remove}>{t('tasks.views.remove')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
