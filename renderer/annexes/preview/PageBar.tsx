import { Button, Input, makeStyles, tokens, ToggleButton } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { AutoFitWidthRegular } from '@fluentui/react-icons/svg/auto-fit-width';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { PageFitRegular } from '@fluentui/react-icons/svg/page-fit';
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { formatCount } from '../../ui/locale.ts';
import { stepShare } from './pageZoom.ts';
import type { PageZoom } from './pageZoom.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    boxSizing: 'border-box',
    height: '32px',
    padding: '0 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  space: { flexGrow: 1 },
  number: { width: '52px', minWidth: 0, marginInline: '4px', textAlign: 'center' },
  share: { minWidth: '44px', textAlign: 'center' },
  button: { minWidth: 'auto' },
});

/** Which page is seen and how large. */
export function PageBar(props: {
  readonly page: number;
  readonly pageCount: number;
  readonly share: number;
  readonly zoom: PageZoom;
  /** How the pages stand: being made anew. */
  readonly children: ReactNode;
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: PageZoom) => void;
}) {
  const { page, pageCount, share, zoom, onPage, onZoom } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const button = (label: string, icon: ReactElement, isOff: boolean, run: () => void) => (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      icon={icon}
      aria-label={label}
      title={label}
      disabledFocusable={isOff}
      onClick={run}
    />
  );
  const fit = (name: 'width' | 'page', icon: ReactElement) => (
    <ToggleButton
      size="small"
      appearance="subtle"
      className={styles.button}
      icon={icon}
      checked={zoom === name}
      aria-label={t(`annexScreen.preview.fit.${name}`)}
      title={t(`annexScreen.preview.fit.${name}`)}
      onClick={() => onZoom(name)}
    />
  );
  const stepped = (by: 1 | -1): number => stepShare(share, by);
  return (
    <div className={styles.bar} role="group" aria-label={t('annexScreen.preview.bar')}>
      {button(t('annexScreen.preview.before'), <ChevronUpRegular />, page <= 1, () =>
        onPage(page - 1),
      )}
      <PageField key={page} page={page} pageCount={pageCount} onPage={onPage} />
      <span>{t('annexScreen.preview.of', { pages: formatCount(pageCount, t) })}</span>
      {button(t('annexScreen.preview.after'), <ChevronDownRegular />, page >= pageCount, () =>
        onPage(page + 1),
      )}
      <span className={styles.space} />
      {props.children}
      <span className={styles.space} />
      {button(t('annexScreen.preview.smaller'), <SubtractRegular />, stepped(-1) === share, () =>
        onZoom(stepped(-1)),
      )}
      <span className={styles.share}>
        {t('grid.zoom.share', { share: Math.round(share * 100) })}
      </span>
      {button(t('annexScreen.preview.larger'), <AddRegular />, stepped(1) === share, () =>
        onZoom(stepped(1)),
      )}
      {fit('width', <AutoFitWidthRegular />)}
      {fit('page', <PageFitRegular />)}
    </div>
  );
}

/** Shows the page, and goes to the one that is typed. */
function PageField(props: {
  readonly page: number;
  readonly pageCount: number;
  readonly onPage: (page: number) => void;
}) {
  const { page, pageCount, onPage } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [typed, setTyped] = useState(String(page));
  return (
    <Input
      size="small"
      className={styles.number}
      aria-label={t('annexScreen.preview.goTo')}
      inputMode="numeric"
      value={typed}
      onChange={(_, { value }) => setTyped(value)}
      onFocus={({ target }) => target.select()}
      onBlur={() => setTyped(String(page))}
      onKeyDown={({ key }) => {
        const wanted = Number(typed);
        if (key !== 'Enter' || !Number.isInteger(wanted)) return;
        onPage(Math.min(Math.max(wanted, 1), pageCount));
      }}
    />
  );
}
