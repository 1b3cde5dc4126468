import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';

import { pictureUrl } from './guide.ts';

const useStyles = makeStyles({
  picture: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    height: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  button: {
    display: 'block',
    width: '100%',
    padding: 0,
    border: 'none',
    background: 'none',
    cursor: 'zoom-in',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

/** What shows a picture bigger; null where it is as big as it can be. */
export const EnlargeContext = createContext<(() => void) | null>(null);

export function Picture(props: { readonly href: string; readonly words: string }) {
  const { href, words } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const enlarge = use(EnlargeContext);
  const url = pictureUrl(href);
  if (url === null) return null;
  const picture = <img className={styles.picture} src={url} alt={words} />;
  if (enlarge === null) return picture;
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={t('help.enlarge', { picture: words })}
      title={t('help.enlarge', { picture: words })}
      onClick={enlarge}
    >
      {picture}
    </button>
  );
}
