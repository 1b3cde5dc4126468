import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { siblingSortFields } from '#shared/tasks/sortSiblings.ts';
import type { SiblingSort } from '#shared/tasks/sortSiblings.ts';

const useStyles = makeStyles({
  surface: { width: '480px' },
  content: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '16px',
    alignItems: 'start',
    paddingBlock: '4px 12px',
  },
  wide: { gridColumn: '1 / -1', margin: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** By what tasks are put in order. `about` says which they are. */
export function SortDialog(props: {
  readonly about: string;
  readonly onSort: (sort: SiblingSort) => void;
  readonly onClose: () => void;
}) {
  const { about, onSort, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [sort, setSort] = useState<SiblingSort>({ by: 'due', isDescending: false });
  const { by, isDescending } = sort;

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    onSort(sort);
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{t('outline.sort.heading')}</DialogTitle>
            <DialogContent className={styles.content}>
              <p className={styles.wide}>{about}</p>
              <Field label={t('outline.sort.by')}>
                <RadioGroup
                  value={by}
                  onChange={(_, { value }) => {
                    const chosen = siblingSortFields.find((field) => field === value) ?? by;
                    setSort({ ...sort, by: chosen });
                  }}
                >
                  {siblingSortFields.map((field) => (
                    <Radio key={field} value={field} label={t(`outline.sort.fields.${field}`)} />
                  ))}
                </RadioGroup>
              </Field>
              <Field label={t('outline.sort.direction')}>
                <RadioGroup
                  value={isDescending ? 'descending' : 'ascending'}
                  onChange={(_, { value }) =>
                    setSort({ ...sort, isDescending: value === 'descending' })
                  }
                >
                  <Radio value="ascending" label={t(`outline.sort.ascending.${by}`)} />
                  <Radio value="descending" label={t(`outline.sort.descending.${by}`)} />
                </RadioGroup>
              </Field>
              <p className={mergeClasses(styles.wide, styles.hint)}>{t('outline.sort.hint')}</p>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('app.cancel')}</Button>
              <Button type="submit" appearance="primary">
                {t('outline.sort.run')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
