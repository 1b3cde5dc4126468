import { Button, makeStyles, Spinner, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowSwapRegular } from '@fluentui/react-icons/svg/arrow-swap';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { Version } from '#shared/versions/version.ts';

import { AnswerFailed } from '../app/AnswerFailed.tsx';
import { useAnswer } from '../app/useAnswer.ts';
import { useShortcuts } from '../app/useShortcuts.ts';
import type { ComparedVersions } from '../history/historyView.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { ComparedRecords } from './ComparedRecords.tsx';
import { useVersionChoices } from './useVersionChoices.ts';
import { versionKey } from './versionKey.ts';
import { VersionPicker } from './VersionPicker.tsx';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    boxSizing: 'border-box',
    height: '46px',
    padding: '0 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
  },
  heading: {
    margin: '0 8px 0 0',
    outline: 'none',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  waiting: { display: 'grid', placeItems: 'center', height: '160px' },
});

/** Two versions side by side, in place of the history. */
export function CompareScreen(props: {
  readonly compared: ComparedVersions;
  readonly onCompare: (compared: ComparedVersions) => void;
  readonly onClose: () => void;
}) {
  const { compared, onCompare, onClose } = props;
  const { from, to } = compared;
  const styles = useStyles();
  useShortcuts({ Escape: onClose });
  return (
    <div className={styles.screen}>
      <CompareBar compared={compared} onCompare={onCompare} onClose={onClose} />
      <Comparing from={from} to={to} />
    </div>
  );
}

function CompareBar(props: {
  readonly compared: ComparedVersions;
  readonly onCompare: (compared: ComparedVersions) => void;
  readonly onClose: () => void;
}) {
  const { compared, onCompare, onClose } = props;
  const { from, to } = compared;
  const { t } = useTranslation();
  const styles = useStyles();
  const groups = useVersionChoices([from, to]);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.bar}>
      <Tooltip content={t('history.compare.back')} relationship="label">
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onClose} />
      </Tooltip>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {t('history.compare.heading')}
      </h1>
      <VersionPicker
        label={t('history.compare.fromName')}
        version={from}
        groups={groups}
        onPick={(version) => onCompare({ from: version, to })}
      />
      <Tooltip content={t('history.compare.swap')} relationship="label">
        <Button
          appearance="subtle"
          icon={<ArrowSwapRegular />}
          onClick={() => onCompare({ from: to, to: from })}
        />
      </Tooltip>
      <VersionPicker
        label={t('history.compare.toName')}
        version={to}
        groups={groups}
        onPick={(version) => onCompare({ from, to: version })}
      />
    </div>
  );
}

function Comparing({ from, to }: { readonly from: Version; readonly to: Version }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { revision } = useWorkbook();
  const isOfNow = from.type === 'now' || to.type === 'now';
  const answer = useAnswer(
    `${versionKey(from)} / ${versionKey(to)}`,
    isOfNow ? revision : 0,
    (engine) => engine.versions.compare({ from, to }),
  );
  switch (answer.state) {
    case 'asking':
      return (
        <div className={styles.waiting} role="status">
          <Spinner delay={300} label={t('history.compare.comparing')} />
        </div>
      );
    case 'failed':
      return (
        <div>
          <AnswerFailed error={answer.error} onRetry={answer.retry} />
        </div>
      );
    case 'ready':
      return <ComparedRecords comparison={answer.value} />;
  }
}
