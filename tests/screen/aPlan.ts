import { generateNKeysBetween } from 'fractional-indexing';

import type { WorkbookSnapshot } from '#shared/contract/patch.ts';
import { undecided } from '#shared/resolution/clause.ts';
import type { Clause } from '#shared/resolution/clause.ts';
import { readClauses } from '#shared/resolution/readClauses.ts';
import type { Task } from '#shared/tasks/task.ts';

import { anEmptySnapshot } from './fakeEngine.ts';

const text = `II. NHIỆM VỤ, GIẢI PHÁP
1. Tổ chức thành công đại hội đảng các cấp nhiệm kỳ 2020 - 2025.
2. Tạo quỹ đất sạch thu hút đầu tư. Chuẩn bị khởi công xây dựng cầu Rạch Miễu 2 vào đầu năm 2021.
3. Giữ vững tình hình an ninh trật tự, nhất là an ninh nông thôn.`;

/** An open workbook with a heading and three points of a resolution: c1 … c4. */
export function aPlan(tasks: readonly Task[] = []): WorkbookSnapshot {
  return { ...anEmptySnapshot('/home/an/Nghị quyết 2020.dauviec'), clauses: clauses(), tasks };
}

function clauses(): Clause[] {
  const drafts = readClauses(text);
  const positions = generateNKeysBetween(null, null, drafts.length);
  return drafts.map((draft, index) => ({
    ...draft,
    ...undecided,
    id: `c${String(index + 1)}`,
    position: positions[index] ?? '',
    parent: draft.parent === null ? null : `c${String(draft.parent + 1)}`,
  }));
}
