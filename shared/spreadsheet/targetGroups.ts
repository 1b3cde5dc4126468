import { createNumberReader, headingStyle, type NumberStyle } from './rowNumbers.ts';

/** Keeps what a target belongs to: the section above it, or the target that it is a part of. */
export interface TargetGroups {
  openSection(number: string | null, title: string): void;
  /** "Trong đó:": what follows without numbers are parts of the target above. */
  openParts(): void;
  groupOf(number: string | null, name: string): string | null;
}

export function createTargetGroups(): TargetGroups {
  const readStyle = createNumberReader();
  const sections: { readonly style: NumberStyle; readonly title: string }[] = [];
  let target: string | null = null;
  let whole: string | null = null;

  /** Sections end where a row is numbered like them or like what encloses them. */
  function closeFrom({ rank }: NumberStyle): void {
    while ((sections.at(-1)?.style.rank ?? -1) >= rank) sections.pop();
  }

  function above(): string | null {
    return sections.at(-1)?.title ?? null;
  }

  return {
    openSection(number, title) {
      const style = (number === null ? null : readStyle(number)) ?? headingStyle;
      closeFrom(style);
      sections.push({ style, title });
      whole = null;
      // Parts that follow are those of what opens here.
      target = null;
    },
    openParts: () => {
      whole = target;
    },
    groupOf(number, name) {
      if (number === null && isPart(name)) return whole ?? target ?? above();
      if (number === null && whole !== null) return whole;
      const style = number === null ? null : readStyle(number);
      if (style !== null) closeFrom(style);
      whole = null;
      target = name;
      return above();
    },
  };
}

/** "- Nông nghiệp", "Trong đó: Thu nội địa". */
function isPart(name: string): boolean {
  return /^(?:[-–+•]\s|trong đó\s*:)/iu.test(name);
}
