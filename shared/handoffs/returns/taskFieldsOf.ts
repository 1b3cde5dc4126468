import { isoDate } from '../../periods/isoDate.ts';
import type { Task } from '../../tasks/task.ts';
import { UserError } from '../../userError.ts';
import { translate } from '../../messages/translate.ts';
import type { PackValue } from '../pack.ts';
import type { Comparing } from './compareValues.ts';
import { isAnswerField, isLockedField } from './returnFields.ts';

/**
 * The fields of a task that hold a value which was taken.
 * @throws UserError `invalidValue` for one that the field cannot hold.
 */
export function taskFieldsOf(
  field: string,
  value: PackValue,
  { recognise }: Pick<Comparing, 'recognise'>,
): Partial<Task> {
  const words = value === null ? '' : String(value).trim();
  switch (field) {
    case 'percent':
      if (value === null) return { percent: null };
      if (typeof value !== 'number' || value < 0 || value > 100) throw invalid(field);
      return { percent: value };
    case 'completedOn':
      if (value === null) return { completedOn: null };
      if (!isoDate.safeParse(value).success) throw invalid(field);
      return { completedOn: words };
    case 'title':
      if (words === '') throw invalid(field);
      return { title: words };
    case 'lead':
      return { lead: recognise(words)[0] ?? null };
    case 'support':
      return { support: recognise(words) };
    default:
      if (field === 'updater') return {};
      if (field !== 'note' && !isAnswerField(field) && !isLockedField(field)) return {};
      return { [field]: words === '' ? null : words };
  }
}

function invalid(field: 'percent' | 'completedOn' | 'title'): UserError {
  return new UserError('invalidValue', { field: translate(`fields.${field}`) });
}
