import { expect, test } from 'vitest';
import { z } from 'zod';

import { contract } from '#shared/contract/contract.ts';
import { pathFinder } from '#shared/contract/pathsOf.ts';
import { comparedPath, path } from '#shared/contract/procedure.ts';

const find = (schema: z.ZodType, value: unknown) => pathFinder(schema)?.(value) ?? null;

test.each<[string, z.ZodType, unknown, readonly string[] | null]>([
  ['a field', z.object({ path }), { path: '/a' }, ['/a']],
  [
    'a list',
    z.object({ paths: z.array(path).min(1).readonly() }),
    { paths: ['/a', '/b'] },
    ['/a', '/b'],
  ],
  [
    'one of two shapes',
    z.union([z.object({ text: z.string() }), z.object({ path })]),
    { path: '/a' },
    ['/a'],
  ],
  [
    'deep inside',
    z.object({ to: z.object({ path }).nullable() }).optional(),
    { to: { path: '/a' } },
    ['/a'],
  ],
  ['a value of another shape', z.object({ path }), { path: 7 }, []],
  ['no path', z.object({ title: z.string() }), { title: '/a' }, null],
  ['a path that is only compared', z.object({ path: comparedPath }), { path: '/a' }, null],
])('finds paths: %s', (_, schema, value, expected) => {
  expect(find(schema, value)).toEqual(expected);
});

test('ends where a schema holds itself', () => {
  const tree: z.ZodType = z.object({
    path,
    get children() {
      return z.array(tree);
    },
  });
  expect(find(tree, { path: '/a', children: [{ path: '/b', children: [] }] })).toContain('/a');
});

/** Every procedure, by its name. */
function* procedures(router: object, above = ''): Generator<[string, unknown]> {
  for (const [name, part] of Object.entries(router)) {
    const own = Reflect.get(part as object, '~orpc') as { inputSchema?: unknown } | undefined;
    const at = `${above}${name}`;
    if (own === undefined) yield* procedures(part as object, `${at}.`);
    else yield [at, own.inputSchema];
  }
}

test('every procedure that reads or writes a file named by the window is asked about', () => {
  const asked = [...procedures(contract)].filter(([, schema]) => pathFinder(schema) !== null);
  expect(asked.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'workbook.create',
      'workbook.open',
      'workbook.move',
      'workbook.saveCopy',
      'resolution.read',
      'agencies.readFile',
      'annexes.export',
      'handoffs.send',
      'handoffs.receive',
      'handoffs.returns.saveFile',
      'damage.examine',
      'damage.recover',
    ]),
  );
});
