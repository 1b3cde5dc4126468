import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { AnnexKind } from '#shared/annexes/layout.ts';

import type { LayoutEditing } from '../layoutEditing.ts';
import { TitleWords } from './TitleWords.tsx';
import { WordBlock } from './WordBlock.tsx';

const useStyles = makeStyles({
  tab: { display: 'grid', gap: '18px', alignContent: 'start' },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The words above and below the tables: head, titles, signature, recipients. */
export function WordsTab(props: {
  readonly editing: LayoutEditing;
  /** The tables that go out. */
  readonly kinds: readonly AnnexKind[];
}) {
  const { editing, kinds } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.tab}>
      <span className={styles.hint}>{t('annexScreen.words.hint')}</span>
      <WordBlock name="head" editing={editing}>
        {({ now, lines, line }) => (
          <>
            {lines(t('annexScreen.words.headLeft'), now.left, (left) => ({ left }))}
            {lines(t('annexScreen.words.headRight'), now.right, (right) => ({ right }))}
            {now.number !== null &&
              line(t('annexScreen.words.number'), now.number, (number) => ({ number }))}
            {now.date !== null && line(t('annexScreen.words.date'), now.date, (date) => ({ date }))}
          </>
        )}
      </WordBlock>
      <TitleWords editing={editing} kinds={kinds} />
      <WordBlock name="signature" editing={editing}>
        {({ now, lines, line }) => (
          <>
            {lines(t('annexScreen.words.signatureLines'), now.lines, (words) => ({ lines: words }))}
            {line(t('annexScreen.words.signatureName'), now.name, (name) => ({ name }))}
          </>
        )}
      </WordBlock>
      <WordBlock name="recipients" editing={editing}>
        {({ now, lines, line }) => (
          <>
            {line(t('annexScreen.words.recipientsHeading'), now.heading, (heading) => ({
              heading,
            }))}
            {lines(t('annexScreen.words.recipientsLines'), now.lines, (words) => ({
              lines: words,
            }))}
          </>
        )}
      </WordBlock>
    </div>
  );
}
