import { FluentProvider } from '@fluentui/react-components';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { BarsChart } from '#renderer/ui/charts/BarsChart.tsx';
import { LinesChart } from '#renderer/ui/charts/LinesChart.tsx';
import { lightTheme } from '#renderer/ui/theme.ts';

import { mount } from '../mount.tsx';

const words = (value: number) => `${value} tỷ đồng`;

/** The first chart waits for its part of the program. */
const drawn = { timeout: 15_000 };

test('a chart of lines is walked by keys, breaks where nothing is known, and has its figures as a table', async () => {
  mount(
    <FluentProvider theme={lightTheme}>
      <LinesChart
        label="Thu ngân sách"
        height={240}
        words={words}
        series={[
          { key: 'planned', name: 'Kế hoạch', tone: 'second' },
          { key: 'actual', name: 'Thực hiện', tone: 'main' },
        ]}
        rows={[
          { name: 'Quý I', values: { planned: 1200, actual: 1100 } },
          { name: 'Quý II', values: { planned: 1250, actual: null } },
          { name: 'Quý III', values: { planned: 1250, actual: 1300 } },
        ]}
      />
    </FluentProvider>,
  );
  await expect.element(page.getByRole('cell', { name: '1100 tỷ đồng' })).toBeInTheDocument();
  await expect
    .poll(() => document.querySelectorAll('.recharts-line-dots circle').length, drawn)
    .toBe(5);
  document.querySelector<SVGElement>('svg[role="application"]')?.focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByText('1250 tỷ đồng').last()).toBeVisible();
});

test('bars are told apart by hatches, and one of them can be chosen', async () => {
  const chosen: string[] = [];
  mount(
    <FluentProvider theme={lightTheme}>
      <BarsChart
        label="Theo cơ quan"
        height={120}
        direction="across"
        words={String}
        series={[
          { key: 'late', name: 'Quá hạn', tone: 'bad' },
          { key: 'done', name: 'Hoàn thành', tone: 'good' },
        ]}
        rows={[{ name: 'Sở Nông nghiệp và Phát triển nông thôn', values: { late: 3, done: 5 } }]}
        onChoose={(row, { key }) => chosen.push(`${row.name}: ${key}`)}
      />
    </FluentProvider>,
  );
  const bars = () => [...document.querySelectorAll('.recharts-bar-rectangle path')];
  await expect.poll(() => bars().length, drawn).toBe(2);
  expect(bars()[0]?.getAttribute('fill')).toMatch(/^url\(#/u);
  await userEvent.click(bars()[0] ?? document.body);
  expect(chosen).toEqual(['Sở Nông nghiệp và Phát triển nông thôn: late']);
  const lines = () =>
    [...document.querySelectorAll('.recharts-yAxis tspan')].map(
      (line) => line.getBoundingClientRect().bottom,
    );
  // Two or three of them: a machine has its own letters until those of the program are there.
  await expect.poll(() => lines().length).toBeGreaterThan(1);
  expect((lines()[1] ?? 0) - (lines()[0] ?? 0)).toBeGreaterThan(15);
});
