export const importSteps = ['sheets', 'columns', 'problems', 'preview'] as const;

export type ImportStep = (typeof importSteps)[number];

/** Where the window begins: at the cells, unless it must be said first which of several sheets is meant. */
export function firstStep({ sheets }: { readonly sheets: number }): ImportStep {
  return sheets > 1 ? 'sheets' : 'columns';
}

/** Where going on leads, past what there is nothing to do in; null behind the last step, where the table is taken in. */
export function nextStep(
  step: ImportStep,
  { problems }: { readonly problems: number },
): ImportStep | null {
  switch (step) {
    case 'sheets':
      return 'columns';
    case 'columns':
      return problems > 0 ? 'problems' : 'preview';
    case 'problems':
      return 'preview';
    case 'preview':
      return null;
  }
}
