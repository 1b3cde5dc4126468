import type { shortcuts } from '#shared/messages/vi/shortcuts.ts';

type Action = keyof (typeof shortcuts)['does'];

export interface ShortcutGroup {
  readonly name: keyof (typeof shortcuts)['groups'];
  readonly lines: readonly { readonly keys: string; readonly does: Action }[];
}

/** What the sheet of shortcuts shows, in its order; keys as people write them. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    name: 'move',
    lines: [
      { keys: '← → ↑ ↓ · Tab · Enter', does: 'step' },
      { keys: 'Ctrl+← → ↑ ↓', does: 'jump' },
      { keys: 'Home · End', does: 'rowEnds' },
      { keys: 'Ctrl+Home · Ctrl+End', does: 'gridEnds' },
      { keys: 'Page Up · Page Down', does: 'page' },
      { keys: 'F6', does: 'toolbar' },
    ],
  },
  {
    name: 'find',
    lines: [
      { keys: 'Ctrl+F', does: 'search' },
      { keys: 'F3 · Shift+F3', does: 'nextHit' },
      { keys: 'Ctrl+H', does: 'replace' },
      { keys: 'Alt+↓', does: 'filter' },
    ],
  },
  {
    name: 'choose',
    lines: [
      { keys: 'Shift+← → ↑ ↓', does: 'extend' },
      { keys: 'Ctrl+Shift+← → ↑ ↓', does: 'extendFar' },
      { keys: 'Shift+Space · Ctrl+Space', does: 'wholeRows' },
      { keys: 'Ctrl+A', does: 'all' },
      { keys: 'Esc', does: 'unchoose' },
    ],
  },
  {
    name: 'resolution',
    lines: [
      { keys: 'J · K', does: 'stepClause' },
      { keys: 'C', does: 'nextUndecided' },
      { keys: '← · →', does: 'stepProposal' },
      { keys: 'A · Shift+A', does: 'accept' },
      { keys: 'D · Shift+D', does: 'drop' },
      { keys: 'E', does: 'retitle' },
      { keys: 'S · M', does: 'splitProposal' },
      { keys: 'N', does: 'setAside' },
      { keys: 'R', does: 'review' },
      { keys: 'Ctrl+Enter · Ctrl+Shift+Enter', does: 'makeOfWords' },
    ],
  },
  {
    name: 'checks',
    lines: [
      { keys: 'F8 · Shift+F8', does: 'stepGap' },
      { keys: 'F9', does: 'waive' },
      { keys: 'Ctrl+Enter', does: 'goToRecord' },
      { keys: 'Ctrl+P', does: 'printChecks' },
    ],
  },
  {
    name: 'handoffs',
    lines: [
      { keys: '→ · ←', does: 'decide' },
      { keys: 'E · R', does: 'writeOwn' },
      { keys: 'Delete', does: 'clearDecision' },
      { keys: 'J · K', does: 'stepDifference' },
      { keys: 'Ctrl+A · Ctrl+Shift+A', does: 'takeSafe' },
      { keys: 'Ctrl+Enter · Ctrl+Shift+Enter', does: 'takeIn' },
      { keys: 'Ctrl+Page Down · Ctrl+Page Up', does: 'stepFile' },
    ],
  },
  {
    name: 'timeline',
    lines: [
      { keys: 'Shift+← · Shift+→', does: 'moveBar' },
      { keys: 'Ctrl+Shift+← · Ctrl+Shift+→', does: 'stretchBar' },
      { keys: '+ · −', does: 'calendarScale' },
      { keys: 'Enter', does: 'openTask' },
    ],
  },
  {
    name: 'window',
    lines: [
      { keys: 'Alt+1 … Alt+9', does: 'screens' },
      { keys: 'Ctrl+Alt++ − 0', does: 'zoom' },
      { keys: 'Ctrl+O', does: 'open' },
      { keys: 'Ctrl+I', does: 'import' },
      { keys: 'Ctrl+P', does: 'annexes' },
      { keys: 'F8 · Shift+F8', does: 'nextProblem' },
      { keys: 'F1', does: 'help' },
      { keys: 'Shift+F1', does: 'sheet' },
      { keys: 'Ctrl+,', does: 'settings' },
    ],
  },
  {
    name: 'edit',
    lines: [
      { keys: 'F2', does: 'edit' },
      { keys: 'Alt+Enter', does: 'lineBreak' },
      { keys: 'Ctrl+Enter', does: 'editAll' },
      { keys: 'Delete', does: 'clear' },
      { keys: 'Ctrl+C · Ctrl+X · Ctrl+V', does: 'clipboard' },
      { keys: 'Ctrl+D · Ctrl+R', does: 'fill' },
      { keys: 'Ctrl+;', does: 'today' },
      { keys: 'Ctrl+Z · Ctrl+Y', does: 'undo' },
    ],
  },
  {
    name: 'rows',
    lines: [
      { keys: 'Insert · Ctrl++', does: 'addTask' },
      { keys: 'Ctrl+Shift+Enter', does: 'addSection' },
      { keys: 'Alt+Shift+→ · Alt+Shift+←', does: 'indent' },
      { keys: 'Alt+Shift+↑ · Alt+Shift+↓', does: 'moveRow' },
      { keys: 'Alt+Shift+− · Alt+Shift++', does: 'fold' },
      { keys: 'Alt+Shift+1 · Alt+Shift+9', does: 'foldAll' },
      { keys: 'Alt+Shift+2 · Alt+Shift+3', does: 'levels' },
      { keys: 'Ctrl+−', does: 'remove' },
      { keys: 'Shift+F10', does: 'menu' },
      { keys: 'Ctrl+Shift+H', does: 'cellHistory' },
      { keys: 'Ctrl+Shift+G', does: 'sourceClause' },
      { keys: 'Ctrl+Shift+F', does: 'followUp' },
      { keys: 'Ctrl+Shift+E · Ctrl+Shift+K', does: 'direct' },
    ],
  },
];
