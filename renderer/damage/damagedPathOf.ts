import { userErrorOf } from '../app/describeFailure.ts';

/** The file that an error says is damaged; null for any other error. */
export function damagedPathOf(error: unknown): string | null {
  const { code, params } = userErrorOf(error) ?? { code: null, params: {} };
  const path = code === 'workbookDamaged' ? params['path'] : undefined;
  return typeof path === 'string' ? path : null;
}
