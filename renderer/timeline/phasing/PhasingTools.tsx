import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { phaseParts } from '#shared/timeline/phaseCells.ts';
import type { PhasePart } from '#shared/timeline/phaseCells.ts';
import { phaseUnits } from '#shared/timeline/periodKeys.ts';
import type { PhaseUnit } from '#shared/timeline/periodKeys.ts';

import { Segments } from '../../annexes/Segments.tsx';
import { useToolbarStyles } from '../../ui/useToolbarStyles.ts';
import { YearStepper } from '../YearStepper.tsx';

/** By what the year is divided, and what is typed into the cells. */
export function PhasingTools(props: {
  readonly unit: PhaseUnit;
  readonly onUnit: (unit: PhaseUnit) => void;
  readonly part: PhasePart;
  readonly onPart: (part: PhasePart) => void;
  readonly year: number;
  readonly onYear: (year: number) => void;
  readonly onExport: () => void;
}) {
  const { t } = useTranslation();
  const toolbar = useToolbarStyles();
  return (
    <>
      <Segments
        label={t('timeline.phasing.units')}
        value={props.unit}
        choices={phaseUnits.map((value) => ({ value, label: t(`timeline.phasing.by.${value}`) }))}
        onChange={props.onUnit}
      />
      <YearStepper year={props.year} onYear={props.onYear} />
      <Segments
        label={t('timeline.phasing.part')}
        value={props.part}
        choices={phaseParts.map((value) => ({
          value,
          label: t(`timeline.phasing.parts.${value}`),
        }))}
        onChange={props.onPart}
      />
      <span className={toolbar.space} />
      <Button appearance="subtle" size="small" className={toolbar.button} onClick={props.onExport}>
        {t('timeline.phasing.export')}
      </Button>
    </>
  );
}
