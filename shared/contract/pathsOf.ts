import { z } from 'zod';

import { path } from './procedure.ts';

/** The paths that a value of one schema names. */
export type FindPaths = (value: unknown) => readonly string[];

const nowhere: FindPaths = () => [];

/**
 * Finds what stands at the `path` of the contract in an input that was not checked yet; null when a
 * procedure of that schema is told no paths.
 */
export function pathFinder(schema: unknown): FindPaths | null {
  const find = schema instanceof z.core.$ZodType ? finderOf(schema, new Set()) : nowhere;
  return find === nowhere ? null : find;
}

type Schema = z.core.$ZodType;

function finderOf(schema: Schema, outer: ReadonlySet<Schema>): FindPaths {
  if (schema === path) return (value) => (typeof value === 'string' ? [value] : []);
  // What holds itself has been looked at.
  if (outer.has(schema)) return nowhere;
  const inner = new Set([...outer, schema]);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return inFields(def.shape, inner);
  if (def.type === 'array') return inEach(finderOf(def.element, inner));
  if (def.type === 'record') return inEach(finderOf(def.valueType, inner));
  if (def.type === 'tuple') return inFields(Object.fromEntries(def.items.entries()), inner);
  if (def.type === 'union') return together(def.options.map((option) => finderOf(option, inner)));
  if (def.type === 'intersection') {
    return together([finderOf(def.left, inner), finderOf(def.right, inner)]);
  }
  if (def.type === 'pipe') return finderOf(def.in, inner);
  // Optional, nullable, with a default …
  return 'innerType' in def ? finderOf(def.innerType, inner) : nowhere;
}

function inFields(shape: Readonly<Record<string, Schema>>, outer: ReadonlySet<Schema>): FindPaths {
  return together(
    Object.entries(shape).map(([name, schema]) => {
      const find = finderOf(schema, outer);
      if (find === nowhere) return nowhere;
      return (value) => (isObject(value) ? find(Reflect.get(value, name)) : []);
    }),
  );
}

function inEach(find: FindPaths): FindPaths {
  if (find === nowhere) return nowhere;
  return (value) => (isObject(value) ? Object.values(value).flatMap((item) => find(item)) : []);
}

function together(all: readonly FindPaths[]): FindPaths {
  const some = all.filter((find) => find !== nowhere);
  return some.length === 0 ? nowhere : (value) => some.flatMap((find) => find(value));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
