import type { IHeaderComp, IHeaderParams } from 'ag-grid-community';

import type { ColumnHeads, HeadMark } from './columnHeads.ts';
import styles from './head.module.css';

export interface HeaderParams {
  readonly heads: ColumnHeads;
  readonly field: string;
}

/** The head of a column: its name, how it is sorted, and the button that filters and sorts it. */
export class HeaderCell implements IHeaderComp {
  readonly #element = document.createElement('div');
  readonly #name = document.createElement('span');
  readonly #button = document.createElement('button');
  #stop: () => void = () => undefined;

  init({ displayName, eGridHeader, heads, field }: IHeaderParams & HeaderParams): void {
    // Read out alone, without the name of the button.
    eGridHeader.ariaLabel = displayName;
    this.#element.className = styles['head'] ?? '';
    this.#name.className = styles['headName'] ?? '';
    this.#button.className = styles['headButton'] ?? '';
    this.#button.type = 'button';
    // Alt+↓ in the column opens it: the way by Tab would be long.
    this.#button.tabIndex = -1;
    this.#name.textContent = displayName;
    this.#element.append(this.#name, this.#button);
    this.#button.addEventListener('click', () => heads.open(field));
    // The library would take the press for the beginning of a drag.
    this.#button.addEventListener('mousedown', (event) => event.stopPropagation());
    const show = (): void => {
      const mark = heads.markOf(field);
      eGridHeader.ariaSort = mark?.sort ?? 'none';
      this.#show(mark);
    };
    this.#stop = heads.subscribe(show);
    show();
  }

  getGui(): HTMLElement {
    return this.#element;
  }

  refresh({ displayName, eGridHeader }: IHeaderParams): boolean {
    eGridHeader.ariaLabel = displayName;
    this.#name.textContent = displayName;
    return true;
  }

  destroy(): void {
    this.#stop();
  }

  #show(mark: HeadMark | null): void {
    this.#button.hidden = mark === null;
    if (mark === null) return;
    this.#element.dataset['sort'] = mark.sort ?? 'none';
    this.#button.toggleAttribute('data-filtered', mark.isFiltered);
    this.#button.ariaLabel = mark.hint;
    this.#button.title = mark.hint;
  }
}
