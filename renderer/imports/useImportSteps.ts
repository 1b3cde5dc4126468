import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ImportPlan } from '#shared/imports/importPlan.ts';

import { formatCount } from '../ui/locale.ts';
import { firstStep, nextStep } from './importSteps.ts';
import type { ImportStep } from './importSteps.ts';

export interface ImportSteps {
  readonly step: ImportStep;
  readonly setStep: (step: ImportStep) => void;
}

export function useImportSteps(sheets: number): ImportSteps {
  const [step, setStep] = useState<ImportStep>(() => firstStep({ sheets }));
  return { step, setStep };
}

/** The way on: the next step in which there is something to do, or to take the table in. */
export interface NextStep {
  readonly label: string;
  readonly isOff: boolean;
  readonly run: () => void;
}

/** `plan` null: it is not known yet what would happen. */
export function useNextStep(
  { step, setStep }: ImportSteps,
  {
    problems,
    plan,
    onApply,
  }: {
    readonly problems: number;
    readonly plan: ImportPlan | null;
    readonly onApply: (plan: ImportPlan) => void;
  },
): NextStep {
  const { t } = useTranslation();
  const following = nextStep(step, { problems });
  if (following !== null) {
    const label = t(`imports.next.${following}`);
    return { label, isOff: false, run: () => setStep(following) };
  }
  const rows = (plan?.counts.new ?? 0) + (plan?.counts.changed ?? 0);
  const isNothing = plan !== null && rows === 0;
  return {
    label: isNothing
      ? t('imports.next.nothing')
      : plan === null
        ? t('imports.next.apply')
        : t('imports.next.applyRows', { rows: formatCount(rows, t) }),
    isOff: rows === 0,
    run() {
      if (plan !== null && rows > 0) onApply(plan);
    },
  };
}
