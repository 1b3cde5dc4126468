import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';

import { thinBackups } from '#shared/backups/thinBackups.ts';
import type { ThinnedBackup } from '#shared/backups/thinBackups.ts';

const start = Temporal.Instant.from('2024-01-30T00:00:00Z');

const backup: fc.Arbitrary<ThinnedBackup> = fc
  .record({
    // Hours over a year and a half, so that hours, days and months meet often.
    hours: fc.oneof(fc.nat(13_000), fc.nat(48), fc.integer({ min: 12_000, max: 12_100 })),
    reason: fc.constantFrom('schedule' as const, 'manual' as const, 'migration' as const),
    name: fc.uuid(),
  })
  .map(({ hours, reason, name }) => ({ name, reason, at: start.add({ hours }).toString() }));

const manyBackups = fc.array(backup, { maxLength: 120 });
const day = fc.nat(600).map((days) =>
  start
    .add({ hours: 24 * days })
    .toString()
    .slice(0, 10),
);

const dayOf = (at: string) => at.slice(0, 10);

function thin(backups: readonly ThinnedBackup[], today: string): ThinnedBackup[] {
  return thinBackups(backups, today, dayOf);
}

function madeUntil(backups: readonly ThinnedBackup[], today: string): ThinnedBackup[] {
  return backups.filter(({ at }) => dayOf(at) <= today);
}

test('thinning twice keeps what thinning once keeps', () => {
  fc.assert(
    fc.property(manyBackups, day, (backups, today) => {
      const once = thin(backups, today);
      expect(thin(once, today)).toEqual(once);
    }),
  );
});

test('nothing of today goes, nor the newest, nor a migration within a month', () => {
  fc.assert(
    fc.property(manyBackups, day, (backups, today) => {
      const kept = new Set(thin(backups, today));
      const aMonthBack = Temporal.PlainDate.from(today).subtract({ months: 1 }).toString();
      const newest = Math.max(...backups.map(({ at }) => Date.parse(at)));
      for (const each of backups) {
        const isRecent = dayOf(each.at) >= aMonthBack && each.reason === 'migration';
        if (isRecent || dayOf(each.at) === today) expect(kept).toContain(each);
      }
      const times = [...kept].map(({ at }) => Date.parse(at));
      if (backups.length > 0) expect(times).toContain(newest);
    }),
  );
});

test('beside those of today few stay: a month of days, a year of months, the newest', () => {
  fc.assert(
    fc.property(manyBackups, day, (all, today) => {
      const backups = madeUntil(all, today).map((each) => ({ ...each, reason: 'manual' as const }));
      const earlier = thin(backups, today).filter(({ at }) => dayOf(at) !== today);
      expect(earlier.length).toBeLessThanOrEqual(31 + 13 + 1);
    }),
  );
});

test('thinning day by day, while more are made, keeps what thinning at the end keeps', () => {
  const days = fc.array(day, { maxLength: 12 }).map((all) => all.toSorted());
  fc.assert(
    fc.property(manyBackups, days, day, (backups, days, last) => {
      const visited = [...days.filter((each) => each <= last), last];
      let kept: ThinnedBackup[] = [];
      let before = '';
      for (const today of visited) {
        const made = madeUntil(backups, today).filter(({ at }) => dayOf(at) > before);
        kept = thin([...kept, ...made], today);
        before = today;
      }
      expect(kept).toEqual(thin(madeUntil(backups, last), last));
    }),
    { numRuns: 300 },
  );
});
