import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import type { ClauseDeciding } from './useClauseDeciding.ts';
import { FormerText } from './FormerText.tsx';
import { ProposalLine } from './ProposalLine.tsx';
import { SetAsideForm } from './SetAsideForm.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0 0 8px',
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
  },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  space: { flexGrow: 1 },
  dropped: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Under the chosen clause: what is proposed, and the ways to decide. */
export function DecisionPanel(props: { readonly deciding: ClauseDeciding }) {
  const { clause, waiting, chosen, state, isEditing, isAsking, actions } = props.deciding;
  const { t } = useTranslation();
  const styles = useStyles();
  const { why } = useMayEdit();
  const locked = { disabledFocusable: why !== null, title: why ?? undefined };
  const dropped = clause.dropped?.length ?? 0;
  return (
    <div>
      {clause.formerText !== null && (
        <FormerText
          former={clause.formerText}
          text={clause.text}
          why={why}
          onReviewed={actions.review}
        />
      )}
      {waiting.length > 0 && (
        <ul className={styles.list} aria-label={t('resolution.proposals')}>
          {waiting.map((proposal) => (
            <ProposalLine
              key={`${proposal.kind} ${proposal.start} ${proposal.quote.length}`}
              proposal={proposal}
              isChosen={proposal === chosen}
              isEdited={proposal === chosen && isEditing}
              why={why}
              actions={actions.ofProposal}
            />
          ))}
        </ul>
      )}
      {isAsking ? (
        <SetAsideForm onDone={actions.setAside} />
      ) : (
        <div className={styles.foot}>
          {waiting.length > 1 && (
            <Button size="small" {...locked} onClick={actions.acceptAll}>
              {t('resolution.acceptAll', { count: waiting.length })}&nbsp;<KeyCap>Shift+A</KeyCap>
            </Button>
          )}
          {state !== 'taken' && (
            <Button size="small" appearance="subtle" {...locked} onClick={actions.ask}>
              {t(asideKey(state, clause.heading))}&nbsp;<KeyCap>N</KeyCap>
            </Button>
          )}
          {dropped > 0 && (
            <span className={styles.dropped}>
              {t('resolution.dropped', { count: dropped })}{' '}
              <Link as="button" {...locked} onClick={actions.restore}>
                {t('resolution.restore')}
              </Link>
            </span>
          )}
          <span className={styles.space} />
          <Button size="small" appearance="subtle" onClick={actions.showNextUndecided}>
            {t('resolution.nextUndecided')}&nbsp;<KeyCap>C</KeyCap>
          </Button>
        </div>
      )}
    </div>
  );
}

function asideKey(state: ClauseDeciding['state'], isHeading: boolean) {
  if (state === 'setAside') return 'resolution.setAside.back';
  return isHeading ? 'resolution.setAside.allBelow' : 'resolution.setAside.ask';
}
