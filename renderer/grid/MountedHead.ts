import type { IHeaderComp, IHeaderParams } from 'ag-grid-community';

import styles from './grid.module.css';

export interface MountParams {
  readonly mount: (head: HTMLElement) => () => void;
}

/** The head of a column that a screen draws itself. */
export class MountedHead implements IHeaderComp {
  readonly #element = document.createElement('div');
  #unmount: () => void = () => undefined;

  init({ displayName, eGridHeader, mount }: IHeaderParams & MountParams): void {
    eGridHeader.ariaLabel = displayName;
    eGridHeader.classList.add(styles['mountedHead'] ?? '');
    this.#element.className = styles['headPlace'] ?? '';
    this.#unmount = mount(this.#element);
  }

  getGui(): HTMLElement {
    return this.#element;
  }

  refresh(): boolean {
    return true;
  }

  destroy(): void {
    this.#unmount();
  }
}
