import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { WorkloadRole } from '#shared/timeline/workload.ts';

import { Segments } from '../../annexes/Segments.tsx';
import { YearStepper } from '../YearStepper.tsx';

const useStyles = makeStyles({ check: { marginBlock: '-4px' } });

const roles = ['lead', 'all'] as const satisfies readonly WorkloadRole[];

/** Which tasks are counted. */
export function WorkloadTools(props: {
  readonly role: WorkloadRole;
  readonly onRole: (role: WorkloadRole) => void;
  readonly isOpenOnly: boolean;
  readonly onOpenOnly: (isOpenOnly: boolean) => void;
  readonly year: number;
  readonly onYear: (year: number) => void;
}) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <>
      <YearStepper year={props.year} onYear={props.onYear} />
      <Segments
        label={t('timeline.workload.roles')}
        value={props.role}
        choices={roles.map((value) => ({ value, label: t(`timeline.workload.role.${value}`) }))}
        onChange={props.onRole}
      />
      <Checkbox
        className={styles.check}
        label={t('timeline.workload.openOnly')}
        checked={props.isOpenOnly}
        onChange={(_, { checked }) => props.onOpenOnly(checked === true)}
      />
    </>
  );
}
