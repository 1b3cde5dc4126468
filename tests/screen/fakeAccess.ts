import type { Access } from '#shared/contract/access.ts';

/** Whether a workbook in memory may be edited, as a test wants it. */
export interface FakeAccess {
  readonly current: () => Access;
  readonly change: (access: Access) => void;
  readonly follow: () => AsyncGenerator<Access, void, void>;
}

export function aFakeAccess(first: Access): FakeAccess {
  let access = first;
  let wake: () => void = () => undefined;
  return {
    current: () => access,
    change(next) {
      access = next;
      wake();
    },
    async *follow() {
      for (;;) {
        yield access;
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}

/** What may be done with it does not change. */
export async function* stayingAccess(access: Access): AsyncGenerator<Access, void, void> {
  yield await Promise.resolve(access);
}
