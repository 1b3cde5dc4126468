import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { TextPiece } from '#shared/text/replaceText.ts';

import { formatCount } from '../../ui/locale.ts';
import type { Replacement } from './findReplacements.ts';

/** More than anyone looks at one by one; the others are replaced as well. */
const shownAtMost = 300;

const useStyles = makeStyles({
  list: {
    minHeight: 0,
    overflowY: 'auto',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto 76px 116px minmax(0, 1fr)',
    alignItems: 'baseline',
    gap: '8px',
    padding: '2px 12px 2px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  words: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  before: {
    color: tokens.colorNeutralForeground3,
    textDecorationLine: 'line-through',
    textDecorationColor: tokens.colorPaletteRedForeground1,
  },
  after: {
    padding: '0 2px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: `color-mix(in srgb, ${tokens.colorPaletteGreenBackground2} 50%, transparent)`,
    textDecorationLine: 'none',
  },
  note: { padding: '12px', color: tokens.colorNeutralForeground3 },
});

/** The cells that would change; each may be left as it is. */
export function ReplacementList(props: {
  readonly isAsked: boolean;
  readonly found: readonly Replacement[];
  /** Keys of the cells that are left as they are. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}) {
  const { isAsked, found, left, onLeft } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const others = found.length - shownAtMost;
  return (
    <ul className={styles.list} aria-label={t('tasks.replace.list')}>
      {found.slice(0, shownAtMost).map((one) => (
        <Item
          key={one.key}
          replacement={one}
          isTaken={!left.has(one.key)}
          onTaken={(isTaken) => onLeft(withOrWithout(left, one.key, !isTaken))}
        />
      ))}
      {others > 0 && (
        <li className={styles.note}>
          {t('tasks.replace.others', { cells: formatCount(others, t) })}
        </li>
      )}
      {found.length === 0 && (
        <li className={styles.note}>
          <span role="status">{t(isAsked ? 'tasks.replace.nothing' : 'tasks.replace.hint')}</span>
        </li>
      )}
    </ul>
  );
}

function Item(props: {
  readonly replacement: Replacement;
  readonly isTaken: boolean;
  readonly onTaken: (isTaken: boolean) => void;
}) {
  const { row, column, pieces } = props.replacement;
  const styles = useStyles();
  const name = row.task.type === 'section' ? row.number : row.task.code;
  return (
    <li className={styles.item}>
      <Checkbox
        aria-label={`${name}, ${column.header}`}
        checked={props.isTaken}
        onChange={(_, { checked }) => props.onTaken(checked === true)}
      />
      <span className={styles.quiet}>{name}</span>
      <span className={styles.quiet}>{column.header}</span>
      <span className={styles.words}>
        {pieces.map((piece, index) => (
          <Piece key={index} piece={piece} />
        ))}
      </span>
    </li>
  );
}

function Piece({ piece: { text, replacement } }: { readonly piece: TextPiece }) {
  const styles = useStyles();
  if (replacement === null) return text;
  return (
    <>
      <del className={styles.before}>{text}</del>
      {replacement !== '' && <ins className={styles.after}>{replacement}</ins>}
    </>
  );
}

function withOrWithout(
  set: ReadonlySet<string>,
  key: string,
  isWith: boolean,
): ReadonlySet<string> {
  const others = [...set].filter((other) => other !== key);
  return new Set(isWith ? [...others, key] : others);
}
