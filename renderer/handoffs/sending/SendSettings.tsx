import {
  Checkbox,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { Gap } from '#shared/handoffs/recipient.ts';
import type { Letter } from '#shared/handoffs/round.ts';

import { formatCount } from '../../ui/locale.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { DayField } from '../DayField.tsx';
import { LetterFields } from '../LetterFields.tsx';
import { GapList } from './GapList.tsx';
import { isDueEarly } from './sendDraft.ts';
import type { SendDraft } from './sendDraft.ts';

const useStyles = makeStyles({
  side: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: '12px',
    minHeight: 0,
    padding: '12px 16px 24px',
    overflowY: 'auto',
  },
  days: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
    gap: '16px',
    '& .fui-Input': { minWidth: 0 },
    '& input': { width: '100%', minWidth: 0 },
  },
  list: { minWidth: 0 },
});

/** Of what the round is, by when, with which letter, and where it is written. */
export function SendSettings(props: {
  readonly draft: SendDraft;
  readonly letter: Letter;
  readonly gaps: readonly Gap[];
  readonly isChecked: boolean;
  readonly onChange: (draft: SendDraft) => void;
}) {
  const { draft, letter, gaps, isChecked, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <section className={styles.side} aria-label={t('handoffScreen.sending.what')}>
      <GapList gaps={gaps} />
      <div className={styles.days}>
        <DayField
          isOptional
          label={t('handoffScreen.sending.due')}
          hint={t('handoffScreen.sending.dueHint')}
          warning={isDueEarly(draft) ? t('handoffScreen.sending.dueEarly') : null}
          typed={draft.due}
          onChange={(due) => onChange({ ...draft, due })}
        />
        <DayField
          label={t('handoffScreen.sending.sentOn')}
          typed={draft.sentOn}
          onChange={(sentOn) => onChange({ ...draft, sentOn })}
        />
      </div>
      <Field label={t('handoffScreen.sending.name')} hint={t('handoffScreen.sending.nameHint')}>
        <Input
          maxLength={200}
          value={draft.name}
          onChange={(_, { value }) => onChange({ ...draft, name: value })}
        />
      </Field>
      <Sections
        chosen={draft.sections}
        onChoose={(sections) => onChange({ ...draft, sections, chosen: null })}
      />
      <Field label={t('handoffScreen.sending.where')}>
        <RadioGroup
          layout="horizontal"
          value={draft.to}
          onChange={(_, { value }) =>
            onChange({ ...draft, to: value === 'zip' ? 'zip' : 'folder' })
          }
        >
          <Radio value="folder" label={t('handoffScreen.sending.folder')} />
          <Radio value="zip" label={t('handoffScreen.sending.zip')} />
        </RadioGroup>
      </Field>
      <Checkbox
        checked={draft.hasLetter}
        label={t('handoffScreen.sending.letter')}
        onChange={(_, { checked }) => onChange({ ...draft, hasLetter: checked === true })}
      />
      {draft.hasLetter && (
        <LetterFields
          letter={letter}
          isChecked={isChecked}
          onChange={(changed) => onChange({ ...draft, letter: changed })}
        />
      )}
    </section>
  );
}

/** The sections at the top of the plan; none chosen: all of it. */
function Sections(props: {
  readonly chosen: readonly string[];
  readonly onChoose: (sections: readonly string[]) => void;
}) {
  const { chosen, onChoose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { rows } = useWorkbook();
  const sections = rows.filter(({ depth, task }) => depth === 0 && task.type === 'section');
  if (sections.length === 0) return null;
  return (
    <Field label={t('handoffScreen.sending.sections')}>
      <Dropdown
        multiselect
        className={styles.list}
        selectedOptions={[...chosen]}
        value={
          chosen.length === 0
            ? t('handoffScreen.sending.allSections')
            : t('handoffScreen.sending.someSections', { number: formatCount(chosen.length, t) })
        }
        onOptionSelect={(_, { selectedOptions }) => onChoose(selectedOptions)}
      >
        {sections.map(({ id, number, task }) => (
          <Option key={id} value={id} text={task.title}>
            {number === '' ? task.title : `${number}. ${task.title}`}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
