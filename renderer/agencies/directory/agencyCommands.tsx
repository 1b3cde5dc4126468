import { ArrowForwardRegular } from '@fluentui/react-icons/svg/arrow-forward';
import { ArrowSplitRegular } from '@fluentui/react-icons/svg/arrow-split';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { MergeRegular } from '@fluentui/react-icons/svg/merge';
import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap';
import { RenameRegular } from '@fluentui/react-icons/svg/rename';
import type { ReactElement } from 'react';

/** What can be done with agencies beside editing them. */
export const agencyCommands = [
  'renamed',
  'merged',
  'split',
  'dissolved',
  'handOver',
  'unite',
] as const;

export type AgencyCommand = (typeof agencyCommands)[number];

export const agencyIcons: Readonly<Record<AgencyCommand, ReactElement>> = {
  renamed: <RenameRegular />,
  merged: <MergeRegular />,
  split: <ArrowSplitRegular />,
  dissolved: <DismissCircleRegular />,
  handOver: <PersonSwapRegular />,
  unite: <ArrowForwardRegular />,
};
