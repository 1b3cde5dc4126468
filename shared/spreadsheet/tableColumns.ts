import type { TaskColumnField } from './headerSynonyms.ts';
import type { AgencyColumnField } from './agencyHeaders.ts';
import type { SheetKind } from './inspection.ts';
import type { TargetColumnField } from './targetHeaders.ts';
import type { TimeKey } from './timeHeaders.ts';

/**
 * `phase:2020-Q1`: what is to be done, or reached, in that time; `owner`: its header names a body, its
 * cells what that body does for each task.
 */
export type ColumnField =
  TaskColumnField | TargetColumnField | AgencyColumnField | `phase:${TimeKey}` | 'owner';

export type Confidence = 'high' | 'medium' | 'low';

export interface TableColumn {
  readonly column: number;
  /** Null: no field of ours. */
  readonly field: ColumnField | null;
  /** One line, as written; with what stands above it where that is needed. '' when it has none. */
  readonly header: string;
  /** How sure it is that the column is that field, or none. */
  readonly confidence: Confidence;
  /** The step of the task whose day it says, where several columns say the deadline: "BTV Tỉnh ủy". */
  readonly step?: string;
  /** Nothing of it shall come in. */
  readonly isLeftOut?: true;
}

export type TableKind = Exclude<SheetKind, 'unknown'>;

export interface TableHeader {
  readonly kind: TableKind;
  /** From top to bottom; none where a table has no header. */
  readonly rows: readonly number[];
  /** Left to right. */
  readonly columns: readonly TableColumn[];
}

export function isPhase(field: ColumnField | null): field is `phase:${TimeKey}` {
  return field?.startsWith('phase:') ?? false;
}

export function timeOfPhase(field: `phase:${TimeKey}`): TimeKey {
  return field.slice('phase:'.length);
}
