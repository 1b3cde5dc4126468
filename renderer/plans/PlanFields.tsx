import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { PlanDraft, PlanMistakes } from './planDraft.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
  pair: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
  },
});

/** The fields of a plan: title, year, day of issue. */
export function PlanFields(props: {
  readonly draft: PlanDraft;
  readonly mistakes: PlanMistakes;
  readonly onChange: (draft: PlanDraft) => void;
}) {
  const { draft, mistakes, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <Field
        label={t('app.plan.title')}
        validationMessage={mistakes.title === true ? t('app.plan.titleMissing') : null}
      >
        <Input
          autoFocus
          value={draft.title}
          onFocus={(event) => event.target.select()}
          onChange={(_, { value }) => onChange({ ...draft, title: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field
          label={t('app.plan.year')}
          hint={t('app.plan.yearHint')}
          validationMessage={mistakes.year === true ? t('app.plan.yearWrong') : null}
        >
          <Input
            inputMode="numeric"
            value={draft.year}
            onChange={(_, { value }) => onChange({ ...draft, year: value })}
          />
        </Field>
        <Field
          label={t('app.plan.issued')}
          hint={t('app.plan.issuedHint')}
          validationMessage={
            mistakes.issued === true ? t('app.plan.issuedWrong', { text: draft.issued }) : null
          }
        >
          <Input
            value={draft.issued}
            onChange={(_, { value }) => onChange({ ...draft, issued: value })}
          />
        </Field>
      </div>
    </div>
  );
}
