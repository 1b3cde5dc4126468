import type { TFunction } from 'i18next';

import type { CellContent, CellSign, GridColumn } from '../../grid/gridColumn.ts';
import type { DirectoryPreview } from './directoryImport.ts';

/** A row of a file, and what it becomes. */
export type PreviewLine = DirectoryPreview['rows'][number] & { readonly id: string };

const signs = { new: 'good', changed: 'soon', skipped: 'missing' } as const satisfies Partial<
  Record<PreviewLine['state'], CellSign>
>;

export function previewColumns(t: TFunction): GridColumn<PreviewLine, never>[] {
  const column = (
    field: 'state' | 'table' | 'name' | 'fields' | 'troubles' | 'place',
    width: number,
    content: (line: PreviewLine) => CellContent,
    grows = 0,
  ): GridColumn<PreviewLine, never> => ({
    field,
    header: t(`agencies.preview.columns.${field}`),
    ...{ width, canHide: false, content },
    ...(grows === 0 ? {} : { grows }),
  });
  return [
    column('state', 108, ({ state }) => ({
      blocks: [
        {
          kind: 'text',
          text: t(`agencies.preview.states.${state}`),
          tone: state === 'unchanged' ? 'quiet' : 'normal',
          ...(state === 'unchanged' ? {} : { sign: signs[state] }),
        },
      ],
    })),
    column('table', 120, ({ table }) => words(t(`agencies.tables.sheets.${table}`))),
    column('name', 250, ({ name }) => words(name), 3),
    column(
      'fields',
      150,
      ({ fields }) => words(fields.map((field) => fieldName(field, t)).join(', ')),
      2,
    ),
    column(
      'troubles',
      190,
      ({ troubles }) =>
        words(
          troubles
            .map(({ code, words: of }) => t(`agencies.preview.troubles.${code}`, { words: of }))
            .join('; '),
        ),
      2,
    ),
    column('place', 130, ({ sheet, row }) => words(t('agencies.preview.place', { sheet, row }))),
  ];
}

const fieldNames = [
  'name',
  'short',
  'aliases',
  'kind',
  'parent',
  'members',
  'from',
  'to',
  'title',
  'basis',
] as const;

function fieldName(field: string, t: TFunction): string {
  const known = fieldNames.find((name) => name === field);
  return known === undefined ? field : t(`agencies.tables.columns.${known}`);
}

function words(text: string): CellContent {
  return { blocks: text === '' ? [] : [{ kind: 'text', text, tone: 'normal' }] };
}
