/**
 * The texts of an area in another language: the keys of the Vietnamese ones, all of them and no other.
 * A text that counts may have a second one for exactly one of the things, under its key and `_one`.
 */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]>;
} & {
  readonly [K in keyof T & string as T[K] extends Counting ? `${K}_one` : never]?: string;
};

type Counting = `${string}{{count}}${string}` | `${string}{{count, number}}${string}`;
