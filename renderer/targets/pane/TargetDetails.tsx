import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { TargetState } from '#shared/targets/targetState.ts';

import { useNavigation } from '../../app/navigation.ts';
import { PaneSection } from '../../ui/PaneSection.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { stateText } from '../stateWords.ts';
import type { TargetLine } from '../targetLine.ts';
import { TargetChart } from './TargetChart.tsx';
import { TargetFacts } from './TargetFacts.tsx';

const useStyles = makeStyles({
  body: {
    display: 'grid',
    alignContent: 'start',
    gap: '16px',
    padding: '12px 16px 20px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { display: 'grid', gap: '6px', margin: 0, padding: 0, listStyleType: 'none' },
  part: { display: 'flex', justifyContent: 'space-between', gap: '12px' },
});

const toneOfState: Readonly<Record<TargetState, 'good' | 'warning' | 'bad' | 'note'>> = {
  exceeded: 'good',
  reached: 'good',
  'at-risk': 'warning',
  missed: 'bad',
  'under-way': 'note',
  'no-figures': 'note',
};

/** State, figures and chart of one target, and what belongs to it. */
export function TargetDetails(props: {
  readonly line: TargetLine;
  readonly lines: readonly TargetLine[];
  readonly onChoose: (id: string) => void;
}) {
  const { line, lines, onChoose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { showTask } = useNavigation();
  const { target, figures, course, tasks } = line;
  const parts = lines.filter((other) => other.target.parent === line.id);
  const isDrawn = course.filter(({ actual, planned }) => actual !== null || planned !== null);
  return (
    <div className={styles.body}>
      <h2 className={styles.title}>{target.name}</h2>
      {figures.state !== null && (
        <StatusMark tone={toneOfState[figures.state]}>{stateText(figures, t)}</StatusMark>
      )}
      <TargetFacts line={line} />
      {isDrawn.length > 1 ? (
        <div>
          <TargetChart line={line} />
          {figures.accumulates === 'flow' && (
            <span className={styles.hint}>{t('targets.pane.sumToDate')}</span>
          )}
        </div>
      ) : (
        target.kind !== 'milestone' && (
          <span className={styles.hint}>{t('targets.pane.noChart')}</span>
        )
      )}
      {parts.length > 0 && (
        <PaneSection heading={t('targets.pane.parts')}>
          <ul className={styles.list}>
            {parts.map((part) => (
              <li key={part.id} className={styles.part}>
                <Link as="button" onClick={() => onChoose(part.id)}>
                  {part.target.name}
                </Link>
                <span>{stateText(part.figures, t)}</span>
              </li>
            ))}
          </ul>
        </PaneSection>
      )}
      {tasks.length > 0 && (
        <PaneSection heading={t('targets.pane.tasks')}>
          <ul className={styles.list}>
            {tasks.map(({ id, code, title }) => (
              <li key={id}>
                <Link as="button" onClick={() => showTask(id)}>
                  {code}
                </Link>{' '}
                {title}
              </li>
            ))}
          </ul>
        </PaneSection>
      )}
      {target.note !== null && (
        <PaneSection heading={t('targets.pane.note')}>
          <span>{target.note}</span>
        </PaneSection>
      )}
    </div>
  );
}
