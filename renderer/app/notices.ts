import { createContext, use } from 'react';

export interface Notice {
  readonly text: string;
  /** `success` unless it says otherwise. */
  readonly tone?: 'success' | 'info';
  /** What can be done about it right away, e.g. open the folder of the file just written. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** The one place for what the program has to say. */
export interface Notices {
  /** Something went well; goes away by itself. */
  readonly notify: (notice: Notice) => void;
  /**
   * Something failed. Stays until it is closed; what we cannot explain is also put into the log.
   * Words that were typed and are lost with it are shown too, so that they can be copied.
   */
  readonly showError: (error: unknown, typed?: string) => void;
}

export const NoticesContext = createContext<Notices | null>(null);

export function useNotices(): Notices {
  const notices = use(NoticesContext);
  if (notices === null) throw new Error('NoticesContext is missing above this component');
  return notices;
}
