import type { FromEngine } from './engineMessages.ts';

/** The engine's questions to the main process, which alone knows what the user has named. */
export interface MainQuestions {
  mayUsePath(path: string): Promise<boolean>;
  answered(id: number, isGranted: boolean): void;
}

export function createMainQuestions(toMain: (message: FromEngine) => void): MainQuestions {
  const waiting = new Map<number, (isGranted: boolean) => void>();
  let lastId = 0;
  return {
    mayUsePath(path) {
      const id = (lastId += 1);
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        toMain({ type: 'mayUsePath', id, path });
      });
    },
    answered(id, isGranted) {
      waiting.get(id)?.(isGranted);
      waiting.delete(id);
    },
  };
}
