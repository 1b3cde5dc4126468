import { makeStyles, mergeClasses, tokens, useId } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { extraCell, extraKey } from '#shared/tasks/taskCells.ts';
import type { TaskFields } from '#shared/tasks/taskCells.ts';

import type { CellPanelControl, CellPanelProps } from '../../grid/cellPanel.ts';
import { moveAfterEdit } from '../../grid/editorKeys.ts';
import type { EditEnd } from '../../grid/editorKeys.ts';
import { PanelFoot } from '../PanelFoot.tsx';
import type { TaskLine } from '../taskLine.ts';
import { choiceMatches } from './choiceMatches.ts';
import type { ChoiceMatch } from './choiceMatches.ts';
import { useCustomColumns } from './useCustomColumns.ts';

const useStyles = makeStyles({
  panel: { width: '240px' },
  list: { maxHeight: '232px', overflowY: 'auto', padding: '4px' },
  option: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '4px',
    padding: '5px 8px 5px 4px',
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
  },
  highlighted: { backgroundColor: tokens.colorNeutralBackground1Selected },
  sign: { height: '16px', fontSize: '16px', color: tokens.colorBrandForeground1 },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Chooses one of the words that a column is for; what is typed looks for it. */
export function ChoicePanel(props: CellPanelProps<TaskLine, TaskFields>) {
  const { row, field, draft, isChanged, box, control, commit } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const key = extraKey(field) ?? '';
  const choices = useCustomColumns().find((column) => column.key === key)?.choices ?? [];
  const matches = choiceMatches(choices, isChanged ? draft : '');
  const list = useHighlight(matches, isChanged ? draft : '', box);
  const taken = useRef<string | null>(null);
  const current = extraCell(row.row.task, key);

  function take({ text }: ChoiceMatch, end: EditEnd): void {
    taken.current = text;
    commit(end);
  }

  useImperativeHandle<CellPanelControl<TaskFields>, CellPanelControl<TaskFields>>(control, () => ({
    takeKey(event) {
      if (list.step(event.key)) return true;
      const isTaking = (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey;
      if (!isTaking || event.altKey || list.match === null) return false;
      take(list.match, moveAfterEdit(event, 'opened') ?? 'stay');
      return true;
    },
    result: () => (taken.current === null ? undefined : { extra: { [key]: taken.current } }),
  }));

  return (
    <div className={styles.panel}>
      <div
        role="listbox"
        id={list.id}
        aria-label={t('columns.choices.list')}
        className={styles.list}
      >
        {matches.map((match, index) => (
          <div
            key={`${match.kind} ${match.text}`}
            ref={index === list.highlighted ? list.scrollTo : null}
            id={`${list.id}-${index}`}
            role="option"
            aria-selected={match.kind === 'choice' && match.text === current}
            className={mergeClasses(
              styles.option,
              index === list.highlighted && styles.highlighted,
            )}
            onMouseMove={() => list.highlight(index)}
            onClick={() => take(match, 'down')}
          >
            <span className={styles.sign}>
              {match.kind === 'choice' && match.text === current && <CheckmarkRegular />}
            </span>
            {match.kind === 'choice' ? (
              <span>{match.text}</span>
            ) : (
              <span>
                {t('columns.choices.keep', { text: match.text })}{' '}
                <span className={styles.hint}>{t('columns.choices.keepHint')}</span>
              </span>
            )}
          </div>
        ))}
      </div>
      <PanelFoot keys={t('tasks.owners.leadKeys')} />
    </div>
  );
}

/** Which entry Enter takes: the best for what is typed, until the user goes elsewhere. */
function useHighlight(matches: readonly ChoiceMatch[], query: string, box: HTMLTextAreaElement) {
  const id = useId('choices');
  const [chosen, setChosen] = useState<{ query: string; index: number } | null>(null);
  const best = query.trim() === '' || matches.length === 0 ? null : 0;
  const highlighted = chosen?.query === query ? chosen.index : best;
  const activeId = highlighted === null ? null : `${id}-${highlighted}`;

  useEffect(() => {
    box.setAttribute('aria-controls', id);
    if (activeId !== null) box.setAttribute('aria-activedescendant', activeId);
    return () => {
      box.removeAttribute('aria-controls');
      box.removeAttribute('aria-activedescendant');
    };
  }, [box, id, activeId]);

  function highlight(index: number): void {
    const { length } = matches;
    if (length > 0) setChosen({ query, index: (index + length) % length });
  }

  return {
    id,
    highlighted,
    highlight,
    match: highlighted === null ? null : (matches[highlighted] ?? null),
    scrollTo: (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' }),
    step(key: string): boolean {
      if (key === 'ArrowDown') highlight((highlighted ?? -1) + 1);
      else if (key === 'ArrowUp') highlight((highlighted ?? matches.length) - 1);
      else return false;
      return true;
    },
  };
}
