import type { WorkbookSnapshot } from '#shared/contract/patch.ts';
import type { Task } from '#shared/tasks/task.ts';

import { clausesOf } from '../builders/clauses.ts';
import { anEmptySnapshot } from './anEmptySnapshot.ts';

const text = `II. NHIỆM VỤ, GIẢI PHÁP
1. Tổ chức thành công đại hội đảng các cấp nhiệm kỳ 2020 - 2025.
2. Tạo quỹ đất sạch thu hút đầu tư. Chuẩn bị khởi công xây dựng cầu Rạch Miễu 2 vào đầu năm 2021.
3. Giữ vững tình hình an ninh trật tự, nhất là an ninh nông thôn.`;

/** An open workbook with a heading and three points of a resolution: c1 … c4. */
export function aPlan(tasks: readonly Task[] = []): WorkbookSnapshot {
  return {
    ...anEmptySnapshot('/home/an/Nghị quyết 2020.dauviec'),
    clauses: clausesOf(text),
    tasks,
  };
}
