import { makeStyles, mergeClasses, tokens, useId } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { Owner } from '#shared/agencies/owner.ts';
import { formatDay } from '#shared/periods/formatDay.ts';

import type { AgencyChoice } from './agencyChoices.ts';
import type { HighlightedChoices } from './useAgencyChoices.ts';

const useStyles = makeStyles({
  list: { maxHeight: '264px', overflowY: 'auto', padding: '4px' },
  option: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    alignItems: 'baseline',
    columnGap: '4px',
    padding: '5px 8px 5px 4px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
  },
  highlighted: { backgroundColor: tokens.colorNeutralBackground1Selected },
  sign: {
    alignSelf: 'center',
    height: '16px',
    fontSize: '16px',
    color: tokens.colorBrandForeground1,
  },
  short: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  remark: { padding: '6px 12px', color: tokens.colorNeutralForeground3 },
});

/** The agencies to choose from; the keyboard stays in the text box of the cell. */
export function AgencyList(props: {
  readonly list: HighlightedChoices;
  readonly box: HTMLTextAreaElement;
  readonly isChosen: (choice: AgencyChoice) => boolean;
  /** What taking several agencies at once does. */
  readonly severalWords: (owners: readonly Owner[]) => string;
  readonly onTake: (choice: AgencyChoice) => void;
}) {
  const { list, box, isChosen, severalWords, onTake } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const listId = useId('agencies');
  const highlightedOption = useRef<HTMLDivElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const activeId = list.highlighted === null ? null : `${listId}-${list.highlighted}`;

  useEffect(() => {
    // The list opens where the agency of the cell stands.
    whole.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'center' });
  }, []);

  useEffect(() => {
    highlightedOption.current?.scrollIntoView({ block: 'nearest' });
    box.setAttribute('aria-controls', listId);
    if (activeId !== null) box.setAttribute('aria-activedescendant', activeId);
    return () => {
      box.removeAttribute('aria-controls');
      box.removeAttribute('aria-activedescendant');
    };
  }, [box, listId, activeId]);

  return (
    <>
      <div
        ref={whole}
        role="listbox"
        id={listId}
        aria-label={t('tasks.owners.list')}
        className={styles.list}
      >
        {list.choices.map((choice, index) => (
          <div
            key={keyOf(choice)}
            ref={index === list.highlighted ? highlightedOption : null}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={isChosen(choice)}
            data-highlighted={index === list.highlighted}
            className={mergeClasses(
              styles.option,
              index === list.highlighted && styles.highlighted,
            )}
            onMouseMove={() => list.highlight(index)}
            onClick={() => onTake(choice)}
          >
            <span className={styles.sign}>
              {choice.kind === 'add' ? <AddRegular /> : isChosen(choice) && <CheckmarkRegular />}
            </span>
            <ChoiceWords choice={choice} severalWords={severalWords} />
          </div>
        ))}
      </div>
      {list.choices.length === 0 && <div className={styles.remark}>{t('tasks.owners.none')}</div>}
      {list.more > 0 && (
        <div className={styles.remark}>{t('tasks.owners.more', { count: list.more })}</div>
      )}
    </>
  );
}

function ChoiceWords(props: {
  readonly choice: AgencyChoice;
  readonly severalWords: (owners: readonly Owner[]) => string;
}) {
  const { choice, severalWords } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  switch (choice.kind) {
    case 'agency':
      return (
        <>
          <span>{choice.agency.name}</span>
          <span className={styles.short}>
            {choice.agency.to === null
              ? choice.agency.short
              : t('tasks.owners.until', { day: formatDay(choice.agency.to) })}
          </span>
        </>
      );
    case 'several':
      return <span>{severalWords(choice.owners)}</span>;
    case 'keep':
      return (
        <>
          <span>{t('tasks.owners.keep', { text: choice.text })}</span>
          <span className={styles.short}>{t('tasks.owners.keepHint')}</span>
        </>
      );
    case 'add':
      return <span>{t('tasks.owners.add', { text: choice.text })}</span>;
  }
}

function keyOf(choice: AgencyChoice): string {
  return choice.kind === 'agency' ? choice.agency.id : choice.kind;
}
