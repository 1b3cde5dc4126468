import { z } from 'zod';

type ExactPartial<Shape extends z.ZodRawShape> = {
  [Field in keyof Shape]: z.ZodExactOptional<Shape[Field]>;
};

/** The object with any of its fields left out; unlike `.partial()`, none may be `undefined`. */
export function exactPartial<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
): z.ZodObject<ExactPartial<Shape>> {
  const entries = Object.entries(schema.shape).map(([field, value]) => [
    field,
    z.exactOptional(value),
  ]);
  // Object.entries forgets which field has which schema.
  return z.object(Object.fromEntries(entries) as ExactPartial<Shape>);
}
