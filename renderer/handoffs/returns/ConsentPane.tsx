import { Button, Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { ReturnSummary } from '#shared/handoffs/returnReview.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import type { RegisterRound } from '../register/packWords.ts';
import { FileMenu } from './ReviewHeader.tsx';
import type { FileActions } from './ReviewHeader.tsx';
import { formatCount } from '../../ui/locale.ts';

const useStyles = makeStyles({
  pane: { display: 'grid', alignContent: 'start', gap: '16px', maxWidth: '620px', padding: '20px' },
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', gap: '16px' },
  title: {
    margin: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  ways: { display: 'grid', gap: '8px', justifyItems: 'start' },
  other: { width: '100%' },
});

/** A file without stamp and codes: the user says which pack it answers, or that it is none of ours. */
export function ConsentPane(props: {
  readonly summary: ReturnSummary;
  readonly rounds: readonly RegisterRound[];
  readonly actions: FileActions;
  readonly onAssign: (pack: number) => void;
}) {
  const { summary, rounds, actions, onAssign } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { why } = useMayEdit();
  const { file, candidates } = summary;
  const packs = rounds.flatMap(({ number, packs: sent }) =>
    sent.map(({ id, agencyName }) => ({
      id: String(id),
      words: t('handoffScreen.consent.pack', { agency: agencyName, round: number }),
    })),
  );
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <h1 className={styles.title}>
          {candidates.length > 0 ? file : t('handoffScreen.consent.foreign')}
        </h1>
        <FileMenu actions={actions} />
      </div>
      <span>{t(`handoffScreen.consent.${candidates.length > 0 ? 'words' : 'foreignHint'}`)}</span>
      <div className={styles.ways}>
        {candidates.map(({ pack, agency, round, likeness }, index) => (
          <Button
            key={pack}
            appearance={index === 0 ? 'primary' : 'secondary'}
            disabledFocusable={why !== null}
            title={why ?? undefined}
            onClick={() => onAssign(pack)}
          >
            {t('handoffScreen.consent.yes', {
              agency,
              round,
              percent: formatCount(Math.round(likeness * 100), t),
            })}
          </Button>
        ))}
        {actions.discard !== null && (
          <Button disabledFocusable={why !== null} onClick={actions.discard}>
            {t(`handoffScreen.${candidates.length > 0 ? 'consent.no' : 'review.discard'}`)}
          </Button>
        )}
      </div>
      {packs.length > 0 && (
        <Field label={t('handoffScreen.consent.otherName')}>
          <Dropdown
            className={styles.other}
            disabled={why !== null}
            placeholder={t('handoffScreen.consent.other')}
            selectedOptions={[]}
            value=""
            onOptionSelect={(_, { optionValue }) => {
              if (optionValue !== undefined) onAssign(Number(optionValue));
            }}
          >
            {packs.map(({ id, words }) => (
              <Option key={id} value={id}>
                {words}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
    </div>
  );
}
