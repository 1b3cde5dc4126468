import {
  Button,
  Field,
  makeStyles,
  Popover,
  PopoverTrigger,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { Understood } from '#shared/contract/importContract.ts';
import { encodings } from '#shared/imports/mapping.ts';
import type { Mapping } from '#shared/imports/mapping.ts';
import { FloatingSurface } from '../ui/FloatingSurface.tsx';

const useStyles = makeStyles({
  badge: {
    flexShrink: 0,
    minWidth: 'auto',
    padding: '0 9px',
    borderRadius: '12px',
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  quiet: { backgroundColor: 'transparent', color: tokens.colorNeutralForeground3 },
  surface: { display: 'grid', gap: '12px', width: '460px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  hint: { color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  cell: {
    padding: '4px 8px 4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  head: {
    padding: '0 8px 4px 0',
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
});

/** As many as anyone compares. */
const shownSamples = 6;

/** Told from the fonts and the text, unless the user says otherwise. */
const auto = 'auto';

/** Which old font the texts were written in, what became of them, and another reading of them. */
export function EncodingBadge(props: {
  readonly understood: Understood;
  /** Null: told from the fonts and the text. */
  readonly chosen: Mapping['encoding'] | null;
  readonly onChoose: (encoding: Mapping['encoding'] | null) => void;
}) {
  const { understood, chosen, onChoose } = props;
  const { encoding, converted } = understood;
  const { t } = useTranslation();
  const styles = useStyles();
  const isTold = encoding !== 'unicode' || chosen !== null;
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          className={isTold ? styles.badge : styles.quiet}
          title={t('imports.encoding.heading')}
        >
          {isTold ? t(`imports.encoding.${encoding}Done`) : t('imports.encoding.open')}
        </Button>
      </PopoverTrigger>
      <FloatingSurface className={styles.surface} aria-label={t('imports.encoding.heading')}>
        <h2 className={styles.heading}>{t('imports.encoding.heading')}</h2>
        <span className={styles.hint}>{t('imports.encoding.hint')}</span>
        {converted.length > 0 && <Samples converted={converted} />}
        <Field>
          <RadioGroup
            aria-label={t('imports.encoding.heading')}
            value={chosen ?? auto}
            onChange={(_, { value }) =>
              onChoose(encodings.find((candidate) => candidate === value) ?? null)
            }
          >
            <Radio value={auto} label={t('imports.encoding.auto')} />
            {encodings.map((name) => (
              <Radio key={name} value={name} label={t(`imports.encoding.${name}`)} />
            ))}
          </RadioGroup>
        </Field>
      </FloatingSurface>
    </Popover>
  );
}

function Samples(props: { readonly converted: Understood['converted'] }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.head}>{t('imports.encoding.before')}</th>
          <th className={styles.head}>{t('imports.encoding.after')}</th>
        </tr>
      </thead>
      <tbody>
        {props.converted.slice(0, shownSamples).map(({ before, after }) => (
          <tr key={before}>
            <td className={styles.cell}>{before}</td>
            <td className={styles.cell}>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
