import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Answer } from '#shared/imports/answer.ts';

import { formatCount } from '../../ui/locale.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { answersForAll } from './groupProblems.ts';
import type { ProblemGroup, ProblemKind, ProblemPlace } from './groupProblems.ts';
import { problemWords } from '../../app/engineWords.ts';
import { ProblemAnswers } from './ProblemAnswers.tsx';

const useStyles = makeStyles({
  kind: { display: 'grid', gap: '8px' },
  heading: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  forAll: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  list: { display: 'grid', gap: '10px', margin: 0, padding: 0, listStyleType: 'none' },
  group: {
    display: 'grid',
    gap: '6px',
    contentVisibility: 'auto',
    containIntrinsicBlockSize: 'auto 60px',
  },
  shown: { boxShadow: `-8px 0 0 -6px ${tokens.colorBrandStroke1}` },
  answers: { paddingInlineStart: '16px' },
  cells: { fontWeight: tokens.fontWeightSemibold },
  bad: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  more: { justifySelf: 'start' },
});

/** Cells of a group that are named one by one. */
const namedCells = 4;

/** Groups of a kind that are shown at first, and with each click more. */
const shownGroups = 20;

/** Problems of one kind: what is wrong, where, and what can be answered. */
export function ProblemKindList(props: {
  readonly kind: ProblemKind;
  /** Groups that are shown, for a glance; null: all, bit by bit. */
  readonly limit: number | null;
  readonly shownCell: ProblemPlace | null;
  readonly onAnswer: (answers: readonly Answer[]) => void;
  readonly onGo: (place: ProblemPlace) => void;
}) {
  const { kind, limit, shownCell, onAnswer, onGo } = props;
  const { code, tone, groups, count } = kind;
  const { t } = useTranslation();
  const styles = useStyles();
  const [wanted, setWanted] = useState(shownGroups);
  const forAll = answersForAll(kind);
  const left = limit === null ? groups.length - wanted : 0;
  return (
    <section className={styles.kind}>
      <h3 className={styles.heading}>
        <span>{t(`imports.problems.codes.${code}`)}</span>
        <span className={styles.count}>
          {t('imports.problems.count', { cells: formatCount(count, t) })}
        </span>
      </h3>
      {forAll.length > 0 && (
        <div className={styles.forAll}>
          {forAll.map(({ name, answers }) => (
            <Button key={name} size="small" onClick={() => onAnswer(answers)}>
              {t(`imports.problems.${name}`, { number: answers.length })}
            </Button>
          ))}
        </div>
      )}
      <ul className={styles.list}>
        {groups.slice(0, limit ?? wanted).map((group) => (
          <li
            key={group.key}
            className={mergeClasses(styles.group, isIn(group, shownCell) && styles.shown)}
            aria-current={isIn(group, shownCell) ? 'true' : undefined}
          >
            <StatusMark tone={tone}>
              <span className={styles[tone]}>
                <Cells places={group.places} onGo={onGo} /> {problemWords(group.message, t)}
              </span>
            </StatusMark>
            <div className={styles.answers}>
              <ProblemAnswers
                group={group}
                onAnswer={(choice) => onAnswer([{ code, value: group.value, choice }])}
              />
            </div>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          onClick={() => setWanted(wanted + 5 * shownGroups)}
        >
          {t('imports.problems.more', { number: left })}
        </Button>
      )}
    </section>
  );
}

function Cells(props: {
  readonly places: readonly ProblemPlace[];
  readonly onGo: (place: ProblemPlace) => void;
}) {
  const { places, onGo } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const others = places.length - namedCells;
  return (
    <span className={styles.cells}>
      {places.slice(0, namedCells).map((place, index) => (
        <span key={`${place.sheet} ${place.cell}`}>
          {index > 0 && ', '}
          <Link
            as="button"
            inline
            aria-label={t('imports.problems.cells', { cell: place.cell })}
            onClick={() => onGo(place)}
          >
            {place.cell}
          </Link>
        </span>
      ))}
      {others > 0 && ` ${t('imports.problems.moreCells', { number: others })}`}
    </span>
  );
}

function isIn({ places }: ProblemGroup, shown: ProblemPlace | null): boolean {
  return (
    shown !== null && places.some(({ sheet, cell }) => sheet === shown.sheet && cell === shown.cell)
  );
}
