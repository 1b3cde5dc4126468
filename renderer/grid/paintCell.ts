import styles from './cellContent.module.css';
import type { CellBlock, CellContent, Chip } from './gridColumn.ts';
import { paintSpark } from './paintSpark.ts';

/** Marks the sign that folds a row in or out, for clicks on it. */
export const foldAttribute = 'data-fold';

/** On what can be pressed in a cell: what pressing it does. */
export const actionAttribute = 'data-action';

/**
 * Draws content into a cell. Plain elements instead of components: a screenful is some hundred
 * cells, drawn again and again while the user scrolls.
 */
export function paintCell(element: HTMLElement, content: CellContent, foldLabel: string): void {
  const body = make('div', styles['body']);
  body.dataset['cellBody'] = '';
  body.append(...content.blocks.map(paintBlock));
  element.className = styles['content'] ?? '';
  element.dataset['alignment'] = content.alignment ?? 'start';
  if (content.ground === undefined) delete element.dataset['ground'];
  else element.dataset['ground'] = content.ground;
  element.style.setProperty('--indent', String(content.indent ?? 0));
  element.replaceChildren(
    ...(content.fold === undefined ? [] : [paintFold(content.fold, foldLabel)]),
    body,
    ...(content.aside === undefined ? [] : [paintAside(content.aside, content.asideTooltip)]),
  );
}

function paintAside(words: string, tooltip: string | undefined): HTMLElement {
  const aside = make('div', styles['aside'], words);
  if (tooltip !== undefined) aside.title = tooltip;
  return aside;
}

function paintBlock(block: CellBlock): HTMLElement {
  if (block.kind === 'chips') {
    const list = make('div', styles['chips']);
    list.append(...block.chips.map(paintChip));
    return list;
  }
  if (block.kind === 'spark') return paintSpark(block);
  const text = make('div', styles['text'], block.text);
  if (block.tone !== 'derived') text.dataset['words'] = '';
  text.dataset['tone'] = block.tone;
  if (block.sign !== undefined) text.dataset['sign'] = block.sign;
  if (block.tooltip !== undefined) text.title = block.tooltip;
  if (block.text === '' && block.tooltip !== undefined) {
    text.setAttribute('role', 'img');
    text.ariaLabel = block.tooltip;
  }
  if (block.change !== undefined) text.dataset['change'] = block.change;
  return text;
}

function paintChip({ text, tooltip, isDoubtful, change, action }: Chip): HTMLElement {
  const chip = make(action === undefined ? 'span' : 'button', styles['chip'], text);
  if (action !== undefined) {
    chip.setAttribute(actionAttribute, action);
    // The keyboard has keys of its own for it.
    chip.tabIndex = -1;
  }
  // A search looks for the full name as well.
  chip.dataset['words'] = isDoubtful ? '' : tooltip;
  chip.title = tooltip;
  if (change !== undefined) chip.dataset['change'] = change;
  if (isDoubtful) {
    chip.dataset['doubtful'] = '';
    const sign = make('span', styles['doubtSign'], '?');
    sign.setAttribute('role', 'img');
    sign.setAttribute('aria-label', tooltip);
    chip.prepend(sign);
  }
  return chip;
}

function paintFold(state: 'open' | 'closed' | 'none', label: string): HTMLElement {
  const sign = make('span', styles['fold']);
  if (state === 'none') return sign;
  sign.setAttribute(foldAttribute, '');
  sign.setAttribute('role', 'button');
  sign.setAttribute('aria-label', label);
  sign.setAttribute('aria-expanded', String(state === 'open'));
  sign.dataset['state'] = state;
  return sign;
}

function make(tag: string, className: string | undefined, text?: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className ?? '';
  if (text !== undefined) element.textContent = text;
  return element;
}
