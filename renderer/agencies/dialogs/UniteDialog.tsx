import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { FormDialog } from '../../ui/FormDialog.tsx';
import { useEdit, useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { AgencyPicker } from '../AgencyPicker.tsx';
import { usesOf } from '../usesOf.ts';
import { useUndoNotice } from '../useUndoNotice.ts';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** Which of several entries that are the same agency is kept. */
export function UniteDialog(props: {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}) {
  const { onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const view = useWorkbook();
  const { agencies, agencyById } = view;
  const [ids, setIds] = useState(props.ids);
  const counted = ids.map((id) => ({ id, uses: usesOf(view, id).length }));
  const most = counted.toSorted((left, right) => right.uses - left.uses)[0]?.id ?? '';
  const [chosen, setChosen] = useState<string | null>(null);
  const kept = chosen ?? most;
  const edit = useEdit();
  const notifyUndo = useUndoNotice();

  async function run(): Promise<void> {
    const others = ids.filter((id) => id !== kept);
    const answer = await edit((engine) => engine.agencies.unite({ kept, others }));
    if (answer === null) return;
    onClose();
    const name = agencyById.get(kept)?.name ?? '';
    notifyUndo(t('agencies.unite.done', { name }), answer.revision);
  }

  return (
    <FormDialog
      width={620}
      heading={t('agencies.unite.heading')}
      run={t('agencies.unite.run', { count: ids.length })}
      isOff={ids.length < 2}
      onRun={() => void run()}
      onClose={onClose}
    >
      <span>{t('agencies.unite.about')}</span>
      <Field label={t('agencies.unite.kept')}>
        <RadioGroup value={kept} onChange={(_, { value }) => setChosen(value)}>
          {counted.map(({ id, uses }) => (
            <Radio
              key={id}
              value={id}
              label={
                <>
                  {agencyById.get(id)?.name}{' '}
                  <span className={styles.quiet}>{t('agencies.unite.uses', { number: uses })}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={t('agencies.unite.add')}
        {...(ids.length < 2 ? { hint: t('agencies.unite.need') } : {})}
      >
        <AgencyPicker
          label={t('agencies.unite.add')}
          agencies={agencies.filter(({ id }) => !ids.includes(id))}
          chosen={null}
          onChoose={({ id }) => setIds([...ids, id])}
        />
      </Field>
    </FormDialog>
  );
}
