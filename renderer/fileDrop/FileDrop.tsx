import { makeStyles, Portal, tokens } from '@fluentui/react-components';
import { DocumentArrowDownRegular } from '@fluentui/react-icons/svg/document-arrow-down';
import { useTranslation } from 'react-i18next';

import { useHost } from '../app/host.ts';
import { useNotices } from '../app/notices.ts';
import { decideDrop } from './droppedFile.ts';
import type { Drop, DroppedKind } from './droppedFile.ts';
import { useFileDrag } from './useFileDrag.ts';

const useStyles = makeStyles({
  layer: {
    position: 'fixed',
    inset: 0,
    zIndex: 1_000_000,
    display: 'grid',
    placeItems: 'center',
    pointerEvents: 'none',
    padding: tokens.spacingHorizontalM,
    backgroundColor: `color-mix(in srgb, ${tokens.colorNeutralBackground1} 82%, transparent)`,
  },
  frame: {
    display: 'grid',
    placeItems: 'center',
    placeContent: 'center',
    gap: tokens.spacingVerticalM,
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: '48px', display: 'flex' },
});

/** Takes files that are dropped anywhere on the window; `null` where there is no plan for them. */
export function FileDrop(props: {
  readonly onWorkbook: (path: string) => void;
  readonly onResolution: ((path: string) => void) | null;
  /** Tables can be dropped several at a time. */
  readonly onTables: ((paths: readonly string[]) => void) | null;
  /** Documents and pages are tables as well: one is being imported. */
  readonly expectsTables?: boolean;
  /** Takes tables and documents as files that agencies sent back; null: none are expected. */
  readonly onReturns: ((paths: readonly string[]) => void) | null;
}) {
  const { t } = useTranslation();
  const styles = useStyles();
  const take = useTakeFiles(props);
  const dragged = useFileDrag(take);
  if (dragged === null) return null;
  const over = overOf(dragged, props);
  return (
    <Portal>
      <div className={styles.layer} data-file-drop="">
        <div className={styles.frame}>
          <span className={styles.icon}>
            <DocumentArrowDownRegular />
          </span>
          {t(`fileDrop.over.${over}`)}
        </div>
      </div>
    </Portal>
  );
}

function overOf(
  dragged: DroppedKind,
  { onReturns, expectsTables = false }: Parameters<typeof FileDrop>[0],
): DroppedKind | 'returned' {
  if (dragged === 'workbook') return dragged;
  if (onReturns !== null) return 'returned';
  return expectsTables ? 'table' : dragged;
}

function useTakeFiles(props: Parameters<typeof FileDrop>[0]): (files: readonly File[]) => void {
  const { t } = useTranslation();
  const host = useHost();
  const { notify } = useNotices();

  function refuse(drop: Extract<Drop, { does: 'nothing' }>): void {
    const { file } = drop;
    const text =
      drop.why === 'noPath'
        ? t(`fileDrop.noPath.${drop.kind}`)
        : t(`fileDrop.${drop.why}`, { file });
    notify({ text, tone: 'info' });
  }

  return (files) => {
    if (files.length === 0) return;
    const paths = files.flatMap((file) => host.pathOfFile(file) ?? []);
    const drop = decideDrop(
      files.map(({ name }) => name),
      {
        hasPlan: props.onResolution !== null,
        expectsReturns: props.onReturns !== null,
        expectsTables: props.expectsTables === true,
        hasPaths: paths.length === files.length,
      },
    );
    if (drop.does === 'nothing') refuse(drop);
    else if (drop.does === 'receive') props.onReturns?.(paths);
    else waysOf(props)[drop.kind](paths);
  };
}

function waysOf({
  onWorkbook,
  onResolution,
  onTables,
}: Parameters<typeof FileDrop>[0]): Record<DroppedKind, (paths: readonly string[]) => void> {
  const one = (take: ((path: string) => void) | null) => (paths: readonly string[]) =>
    paths.slice(0, 1).forEach((path) => take?.(path));
  return {
    workbook: one(onWorkbook),
    resolution: one(onResolution),
    table: (paths) => onTables?.(paths),
  };
}
