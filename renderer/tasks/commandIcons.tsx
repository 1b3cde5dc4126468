import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowSortRegular } from '@fluentui/react-icons/svg/arrow-sort';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { TableInsertRowRegular } from '@fluentui/react-icons/svg/table-insert-row';
import { TextBulletListTreeRegular } from '@fluentui/react-icons/svg/text-bullet-list-tree';
import { TextIndentDecreaseLtrRegular } from '@fluentui/react-icons/svg/text-indent-decrease-ltr';
import { TextIndentIncreaseLtrRegular } from '@fluentui/react-icons/svg/text-indent-increase-ltr';
import type { ReactElement } from 'react';

import type { FoldCommand, TaskCommand } from './taskKeys.ts';

/** Folding has its sign in the rows, and levels their numbers. */
export type RowCommand = Exclude<TaskCommand, FoldCommand>;

export const commandIcons: Readonly<Record<RowCommand, ReactElement>> = {
  add: <AddRegular />,
  addSection: <TextBulletListTreeRegular />,
  insertAbove: <TableInsertRowRegular />,
  indent: <TextIndentIncreaseLtrRegular />,
  outdent: <TextIndentDecreaseLtrRegular />,
  moveUp: <ArrowUpRegular />,
  moveDown: <ArrowDownRegular />,
  sort: <ArrowSortRegular />,
  remove: <DeleteRegular />,
};
