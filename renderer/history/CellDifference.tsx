import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { shortened, textDifference } from './textDifference.ts';

const useStyles = makeStyles({
  values: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  before: {
    color: tokens.colorNeutralForeground3,
    textDecorationLine: 'line-through',
    textDecorationColor: tokens.colorPaletteRedForeground1,
  },
  after: {
    padding: '0 2px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: `color-mix(in srgb, ${tokens.colorPaletteGreenBackground2} 50%, transparent)`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    boxDecorationBreak: 'clone',
  },
  empty: { color: tokens.colorNeutralForeground3 },
  arrow: { padding: '0 6px', color: tokens.colorNeutralForeground3 },
  more: { marginLeft: '6px', fontSize: tokens.fontSizeBase200 },
});

/** Longer texts are told by what changed in them, and shorter ones that stay half the same. */
const shortText = 60;

/** What a cell held, struck through, and what it holds after it. */
export function CellDifference(props: {
  readonly before: string;
  readonly after: string;
  /** Its whole row came or went, which is said elsewhere. */
  readonly isOfWhole?: boolean;
}) {
  const { before, after, isOfWhole = false } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const difference = textDifference(before, after);
  const cut = shortened(difference);
  const isCut = Object.values(cut).join('') !== Object.values(difference).join('');
  const shown = isWhole ? difference : cut;
  return (
    <span className={styles.values}>
      {isTold(before, after, difference) ? (
        <>
          {shown.start}
          {shown.before !== '' && <Before text={shown.before} />}
          {shown.before !== '' && shown.after !== '' && ' '}
          {shown.after !== '' && <After text={shown.after} />}
          {shown.end}
        </>
      ) : (
        <Whole before={before} after={after} isOfWhole={isOfWhole} isWhole={isWhole} />
      )}
      {isCut && (
        <Link
          as="button"
          className={styles.more}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {t(isWhole ? 'history.cells.shorter' : 'history.cells.whole')}
        </Link>
      )}
    </span>
  );
}

/** Whether what both share is worth being shown once. */
function isTold(
  before: string,
  after: string,
  { start, end }: { readonly start: string; readonly end: string },
): boolean {
  const shared = start.length + end.length;
  const longer = Math.max(before.length, after.length);
  return shared > 0 && (longer > shortText || shared * 2 >= longer);
}

function Whole(props: {
  readonly before: string;
  readonly after: string;
  readonly isOfWhole: boolean;
  readonly isWhole: boolean;
}) {
  const { before, after, isOfWhole, isWhole } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const nothingShared = { start: '', before, after, end: '' };
  const shown = isWhole ? nothingShared : shortened(nothingShared);
  if (isOfWhole && before === '') return shown.after;
  if (isOfWhole) return <Before text={shown.before} />;
  if (before === '') return <After text={shown.after} />;
  return (
    <>
      <Before text={shown.before} />
      <span className={styles.arrow} role="img" aria-label={t('history.cells.becomes')}>
        →
      </span>
      {after === '' ? (
        <span className={styles.empty}>{t('history.cells.empty')}</span>
      ) : (
        <After text={shown.after} />
      )}
    </>
  );
}

function Before(props: { readonly text: string }) {
  return <del className={useStyles().before}>{props.text}</del>;
}

function After(props: { readonly text: string }) {
  const styles = useStyles();
  return <ins className={styles.after}>{props.text}</ins>;
}
