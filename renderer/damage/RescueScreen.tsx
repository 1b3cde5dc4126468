import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { DocumentErrorRegular } from '@fluentui/react-icons/svg/document-error';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { AnswerFailed } from '../app/AnswerFailed.tsx';
import { baseName } from '../app/fileDialog/fileName.ts';
import { nextPaint } from '../app/nextPaint.ts';
import type { Session } from '../app/session.ts';
import { useShortcuts } from '../app/useShortcuts.ts';
import { StatusLine } from '../ui/StatusLine.tsx';
import { Examining } from './Examining.tsx';
import { NothingLeft } from './NothingLeft.tsx';
import { PathLine } from '../ui/PathLine.tsx';
import { useExamination } from './useExamination.ts';
import type { ExaminationState } from './useExamination.ts';
import { useRecover } from './useRecover.ts';
import type { Recovering } from './useRecover.ts';
import { Ways } from './Ways.tsx';

const useStyles = makeStyles({
  screen: { minHeight: 0, overflowY: 'auto', padding: '12px 24px 32px' },
  column: { display: 'grid', gap: '8px', maxWidth: '920px', margin: '0 auto' },
  back: { justifySelf: 'start', marginLeft: '-8px' },
  top: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '16px' },
  icon: { display: 'flex', fontSize: '40px', color: tokens.colorNeutralForeground3 },
  heading: {
    margin: 0,
    outline: 'none',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: '4px 0 8px', fontSize: '14px', lineHeight: '21px' },
  stopped: { display: 'flex', alignItems: 'center', gap: '12px', marginTop: '16px' },
});

/** What the window shows of a damaged file: that nothing is written to it, and the ways out. */
export function RescueScreen(props: { readonly session: Session; readonly path: string }) {
  const { session, path } = props;
  const { about, store } = session.getState();
  const { t } = useTranslation();
  const styles = useStyles();
  const examination = useExamination(path);
  const recovering = useRecover(session, path);
  const isWriting = recovering.writing !== null;
  useShortcuts(isWriting ? {} : { Escape: session.endRescue });
  const heading = useFocusedHeading(examination.state);
  return (
    <main className={styles.screen}>
      <div className={styles.column}>
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          disabledFocusable={isWriting}
          onClick={session.endRescue}
        >
          {t(store === null ? 'damage.toStart' : 'damage.toWorkbook')}
        </Button>
        <div className={styles.top}>
          <span className={styles.icon}>
            <DocumentErrorRegular />
          </span>
          <div>
            <h1 ref={heading} tabIndex={-1} className={styles.heading}>
              {t('damage.heading', { file: baseName(path) })}
            </h1>
            <p className={styles.lead}>{t('damage.lead')}</p>
            <PathLine words={t('damage.place')} path={path} />
          </div>
        </div>
        <Outcome
          examination={examination}
          recovering={recovering}
          logFolder={about?.logFolder ?? ''}
        />
      </div>
      <StatusLine keys={t('damage.keys')}>{t('damage.readOnly')}</StatusLine>
    </main>
  );
}

function Outcome(props: {
  readonly examination: ExaminationState;
  readonly recovering: Recovering;
  readonly logFolder: string;
}) {
  const { examination, recovering, logFolder } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  switch (examination.state) {
    case 'running':
      return <Examining stage={examination.stage} onStop={examination.stop} />;
    case 'failed':
      return <AnswerFailed error={examination.error} onRetry={examination.again} />;
    case 'stopped':
      return (
        <div className={styles.stopped}>
          <span role="status">{t('damage.examining.stopped')}</span>
          <Button onClick={examination.again}>{t('damage.examining.again')}</Button>
        </div>
      );
    case 'ready': {
      const { backup, token } = examination.examination;
      if (backup === null && token === null) return <NothingLeft logFolder={logFolder} />;
      return <Ways examination={examination.examination} recovering={recovering} />;
    }
  }
}

/** Has the keys on arrival, and again when what had them went with the state before. */
function useFocusedHeading(state: ExaminationState['state']) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    // A dialog that closes gives the keyboard back to what is out of sight by now.
    void nextPaint()
      .then(nextPaint)
      .then(() => focusIfNothingHas(heading.current));
  }, []);
  useEffect(() => focusIfNothingHas(heading.current), [state]);
  return heading;
}

function focusIfNothingHas(element: HTMLElement | null): void {
  if (document.activeElement === document.body) element?.focus();
}
