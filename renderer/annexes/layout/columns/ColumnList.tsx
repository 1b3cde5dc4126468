import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import { useRef, useState } from 'react';
import type { DragEvent, KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';

import type { AnnexKind } from '#shared/annexes/layout.ts';

import { NumberBox } from '../fields/NumberBox.tsx';
import type { LayoutEditing } from '../layoutEditing.ts';
import { moveColumn, removeColumn, setColumn } from './columnEdits.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '2px', margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) 52px 24px',
    alignItems: 'center',
    gap: '4px',
    padding: '1px 2px 1px 0',
    borderRadius: tokens.borderRadiusMedium,
  },
  heads: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  target: { boxShadow: `0 -2px 0 ${tokens.colorBrandStroke1}` },
  handle: {
    display: 'grid',
    placeItems: 'center',
    color: tokens.colorNeutralForeground3,
    cursor: 'grab',
  },
  remove: { minWidth: '24px' },
  right: { textAlign: 'right' },
});

/** The columns of an annex in their order, each with its name and width. */
export function ColumnList(props: {
  readonly kind: AnnexKind;
  readonly editing: LayoutEditing;
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}) {
  const { kind, editing, chosen, onChoose } = props;
  const { layout, change } = editing;
  const { columns } = layout.annexes[kind];
  const { t } = useTranslation();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const drag = useColumnDrag((from, to) => move(from, to));

  function move(from: number, to: number): void {
    change('moveColumn', (before) => moveColumn(before, kind, from, to));
    onChoose(to);
  }

  /** Up and down go from name to name and from width to width, with Alt they take the column along. */
  function onKeyDown(event: KeyboardEvent<HTMLLIElement>, at: number): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const to = at + by;
    if (by === 0 || event.ctrlKey || event.metaKey || to < 0 || to >= columns.length) return;
    event.preventDefault();
    const part = (event.target as HTMLElement).closest('[data-part]')?.getAttribute('data-part');
    // The column is at its new place before the keyboard follows it there.
    if (event.altKey) flushSync(() => move(at, to));
    const fields = list.current?.querySelectorAll<HTMLElement>(
      `[data-part="${part ?? 'header'}"] :is(input, button)`,
    );
    fields?.[to]?.focus();
  }

  return (
    <>
      <div className={mergeClasses(styles.line, styles.heads)} aria-hidden="true">
        <span />
        <span>{t('annexScreen.columns.headings.header')}</span>
        <span className={styles.right}>{t('annexScreen.columns.headings.width')}</span>
      </div>
      <ul ref={list} className={styles.list} aria-label={t('annexScreen.columns.list')}>
        {columns.map(({ field, header, widthMm }, at) => (
          <li
            key={field}
            className={mergeClasses(
              styles.line,
              at === chosen && styles.chosen,
              at === drag.over && styles.target,
            )}
            aria-current={at === chosen}
            onFocus={() => onChoose(at)}
            onKeyDown={(event) => onKeyDown(event, at)}
            {...drag.target(at)}
          >
            <span
              className={styles.handle}
              title={t('annexScreen.columns.move', { column: header })}
              {...drag.handle(at)}
            >
              <ReOrderDotsVerticalRegular />
            </span>
            <span data-part="header">
              <Input
                size="small"
                style={{ width: '100%' }}
                input={{ style: { width: '100%' } }}
                aria-label={t('annexScreen.columns.header', { column: header })}
                value={header}
                maxLength={1000}
                onChange={(_, { value }) =>
                  change(
                    'columnHeader',
                    (before) => setColumn(before, kind, at, { header: value }),
                    `${kind} ${field} header`,
                  )
                }
              />
            </span>
            <span data-part="width">
              <NumberBox
                label={t('annexScreen.columns.width', { column: header })}
                value={widthMm}
                min={5}
                max={400}
                onChange={(value) =>
                  change(
                    'columnWidth',
                    (before) => setColumn(before, kind, at, { widthMm: value }),
                    `${kind} ${field} width`,
                  )
                }
              />
            </span>
            <span data-part="remove">
              <Button
                size="small"
                appearance="subtle"
                className={styles.remove}
                icon={<DismissRegular />}
                aria-label={t('annexScreen.columns.remove', { column: header })}
                title={t('annexScreen.columns.remove', { column: header })}
                disabledFocusable={columns.length === 1}
                onClick={() => change('removeColumn', (before) => removeColumn(before, kind, at))}
              />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Which column is dragged, and over which. */
function useColumnDrag(onDrop: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  function end(): void {
    setDragged(null);
    setOver(null);
  }
  return {
    over,
    handle: (at: number) => ({
      draggable: true,
      onDragStart({ dataTransfer }: DragEvent) {
        dataTransfer.effectAllowed = 'move';
        setDragged(at);
      },
      onDragEnd: end,
    }),
    target: (at: number) => ({
      onDragOver(event: DragEvent) {
        if (dragged === null) return;
        event.preventDefault();
        setOver(at);
      },
      onDrop(event: DragEvent) {
        event.preventDefault();
        if (dragged !== null) onDrop(dragged, at);
        end();
      },
    }),
  };
}
