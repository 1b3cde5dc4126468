import { Button, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { ReportEdition } from '#shared/reports/reportPaper.ts';

import type { FigureList } from '../figureList.ts';
import { useReportExport } from '../useReportExport.ts';

const useStyles = makeStyles({ button: { minWidth: 'auto', whiteSpace: 'nowrap' } });

/** The ways of a report out of the program. */
export function ExportButtons(props: {
  readonly source: FigureList['source'];
  readonly edition: ReportEdition;
  /** Of the file, without ending. */
  readonly name: string;
  readonly isDisabled: boolean;
}) {
  const { t } = useTranslation();
  const styles = useStyles();
  const write = useReportExport(props.source, props.edition, props.name);
  return (
    <>
      {(['word', 'pdf', 'excel'] as const).map((format) => (
        <Button
          key={format}
          className={styles.button}
          disabled={props.isDisabled}
          onClick={() => write(kinds[format])}
        >
          {t(`reportScreen.builder.${format}`)}
        </Button>
      ))}
    </>
  );
}

const kinds = { word: 'document', pdf: 'pdf', excel: 'spreadsheet' } as const;
