import type { IDragAndDropImageComponent, IDragAndDropImageParams } from 'ag-grid-community';

import styles from './grid.module.css';

export interface DragImageParams {
  /** Class of the element that gives the theme its colours: the image hangs outside of it. */
  readonly themeClass: string;
}

/** What goes with the pointer while rows or columns are dragged. */
export class DragImage implements IDragAndDropImageComponent {
  readonly #element = document.createElement('div');
  readonly #label = document.createElement('div');

  init({ themeClass }: IDragAndDropImageParams & DragImageParams): void {
    this.#element.className = themeClass;
    this.#element.style.background = 'transparent';
    this.#label.className = styles['dragImage'] ?? '';
    this.#element.append(this.#label);
  }

  getGui(): HTMLElement {
    return this.#element;
  }

  setIcon(): void {
    // Where the rows would land is marked in the grid itself.
  }

  setLabel(label: string): void {
    this.#label.textContent = label;
  }
}
