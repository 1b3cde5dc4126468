import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { PaneSection } from '../ui/PaneSection.tsx';
import { draftBounds, followUpNumbers, isWrongDay, isWrongNumber } from './followUpDraft.ts';
import type { FollowUpDraft } from './followUpDraft.ts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  section: { marginTop: tokens.spacingVerticalXL },
});

/** By which days and numbers the plan is followed up. */
export function FollowUpFields(props: {
  readonly draft: FollowUpDraft;
  readonly onChange: (draft: FollowUpDraft) => void;
}) {
  const { draft, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.section}>
      <PaneSection heading={t('app.plan.followUp.heading')}>
        <div className={styles.fields}>
          {[...followUpNumbers, 'cutOffDay' as const].map((field) => {
            const [least, most] = draftBounds[field];
            return (
              <Field
                key={field}
                label={t(`app.plan.followUp.${field}`)}
                hint={t(`app.plan.followUp.${field}Hint`)}
                validationMessage={
                  isWrongNumber(field, draft[field])
                    ? t('app.plan.followUp.wrong', { least, most })
                    : null
                }
              >
                <Input
                  inputMode="numeric"
                  value={draft[field]}
                  onChange={(_, { value }) => onChange({ ...draft, [field]: value })}
                />
              </Field>
            );
          })}
          <Field
            label={t('app.plan.followUp.asOf')}
            hint={t('app.plan.followUp.asOfHint')}
            validationMessage={isWrongDay(draft.asOf) ? t('tasks.asOf.wrong') : null}
          >
            <Input
              value={draft.asOf}
              placeholder={t('grid.filter.dayHint')}
              onChange={(_, { value }) => onChange({ ...draft, asOf: value })}
            />
          </Field>
        </div>
      </PaneSection>
    </div>
  );
}
