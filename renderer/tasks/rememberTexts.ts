import type { TFunction } from 'i18next';

/** A table of ten thousand rows says fewer different things than this: days, counts, short names. */
const kept = 4_000;

/**
 * Says a text that was said before from memory. While rows scroll by, cells ask for the same few
 * texts hundreds of times a second, and i18next takes as long for one as painting its cell.
 */
export function rememberTexts(t: TFunction): TFunction {
  const texts = new Map<string, unknown>();
  return new Proxy(t, {
    apply(say, self, asked: Parameters<TFunction>) {
      const key = JSON.stringify(asked);
      if (!texts.has(key)) {
        if (texts.size >= kept) texts.clear();
        texts.set(key, Reflect.apply(say, self, asked));
      }
      return texts.get(key);
    },
  });
}
