import { Field, makeStyles, Tag, TagGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { AgencyPicker } from '../AgencyPicker.tsx';

const useStyles = makeStyles({
  field: { display: 'grid', gap: '6px' },
  tags: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  tag: { maxWidth: '100%' },
});

/** The agencies that become something else; with `isMany` others can be added. */
export function BeforeAgencies(props: {
  readonly ids: readonly string[];
  readonly isMany: boolean;
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const { ids, isMany, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { agencies, agencyById } = useWorkbook();
  const chosen = ids.flatMap((id) => agencyById.get(id) ?? []);
  const others = agencies.filter(({ id, kind }) => kind !== 'group' && !ids.includes(id));
  return (
    <Field label={t('agencies.succession.before')}>
      <div className={styles.field}>
        <TagGroup
          className={styles.tags}
          aria-label={t('agencies.succession.before')}
          onDismiss={(_, { value }) => onChange(ids.filter((id) => id !== value))}
        >
          {chosen.map(({ id, name }) => (
            <Tag
              key={id}
              value={id}
              className={styles.tag}
              dismissible={isMany && chosen.length > 1}
              dismissIcon={{ 'aria-label': t('agencies.succession.dropBefore', { name }) }}
            >
              {name}
            </Tag>
          ))}
        </TagGroup>
        {isMany && (
          <AgencyPicker
            label={t('agencies.succession.addBefore')}
            agencies={others}
            chosen={null}
            onChoose={({ id }) => onChange([...ids, id])}
          />
        )}
      </div>
    </Field>
  );
}
