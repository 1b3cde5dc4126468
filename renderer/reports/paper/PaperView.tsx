import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { ReportPaper } from '#shared/reports/reportPaper.ts';

import { ReportTableView } from './ReportTableView.tsx';

const useStyles = makeStyles({
  paper: {
    maxWidth: '980px',
    margin: '0 auto',
    padding: '20px 28px 32px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { display: 'grid', justifyItems: 'center', marginBottom: '12px', textAlign: 'center' },
  kind: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  subject: { fontWeight: tokens.fontWeightSemibold },
  span: { fontStyle: 'italic' },
  mark: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  paragraph: { margin: '0 0 6px', textIndent: '28px' },
  heading: { fontWeight: tokens.fontWeightSemibold },
  table: {
    margin: '20px 0 6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A report on the screen, with the words and tables that are printed. */
export function PaperView({ paper }: { readonly paper: ReportPaper }) {
  const { title, mark, paragraphs, tables } = paper;
  const { t } = useTranslation();
  const styles = useStyles();
  const [kind = '', subject = '', span = ''] = title;
  return (
    <article className={styles.paper} aria-label={t('reportScreen.builder.preview')}>
      <div className={styles.title}>
        <h1 className={styles.kind}>{kind}</h1>
        <span className={styles.subject}>{subject}</span>
        <span className={styles.span}>{span}</span>
        <span className={styles.mark}>{mark}</span>
      </div>
      {paragraphs.map((text, index) => (
        <p
          key={index}
          className={mergeClasses(styles.paragraph, /^\d+\. /u.test(text) && styles.heading)}
        >
          {text}
        </p>
      ))}
      {tables.map((table) => (
        <section key={table.name}>
          <h2 className={styles.table}>{table.heading}</h2>
          <ReportTableView table={table} />
        </section>
      ))}
    </article>
  );
}
