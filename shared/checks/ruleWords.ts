import type { MessageKey } from '../messages/translate.ts';
import type { CheckParams } from './checkRule.ts';
import type { RuleName } from './checkRules.ts';
import type { Finding } from './finding.ts';

/** A text of the catalogue and what goes into it. */
export interface RuleMessage {
  readonly key: MessageKey;
  readonly params: CheckParams;
}

/** Rules that say it in another way where they know more or less. */
const otherWords: Partial<Record<RuleName, (params: CheckParams) => MessageKey | null>> = {
  'lead-ended': ({ after }) => (after === '' ? null : 'checkRules.lead-ended.messageAfter'),
  'support-ended': ({ after }) => (after === '' ? null : 'checkRules.support-ended.messageAfter'),
  'deadline-unclear': ({ due }) => (due === '' ? null : 'checkRules.deadline-unclear.messageDue'),
  'deadline-outside': ({ first, last }) =>
    first === last ? 'checkRules.deadline-outside.messageOfYear' : null,
};

/** What a finding says. */
export function messageOf({ rule, params }: Pick<Finding, 'rule' | 'params'>): RuleMessage {
  return { key: otherWords[rule]?.(params) ?? `checkRules.${rule}.message`, params };
}

export function labelKeyOf(rule: RuleName): MessageKey {
  return `checkRules.${rule}.label`;
}
