import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { RecoverySource } from '#shared/damage/examination.ts';
import type { Way } from '#shared/damage/recommend.ts';

import { baseName } from '../app/fileDialog/fileName.ts';
import { useHost } from '../app/host.ts';
import { useNotices } from '../app/notices.ts';
import type { Session } from '../app/session.ts';

type State =
  | { readonly state: 'idle' }
  | { readonly state: 'writing'; readonly way: Way }
  | { readonly state: 'failed'; readonly way: Way; readonly error: unknown };

export interface Recovering {
  /** The way that is being gone; null when none is. */
  readonly writing: Way | null;
  /** What went wrong on the way, which stays open. */
  readonly failureOf: (way: Way) => { readonly error: unknown } | null;
  /** Asks where the new file shall be, writes it and opens it. */
  readonly run: (way: Way, from: RecoverySource) => void;
}

export function useRecover(session: Session, path: string): Recovering {
  const { t } = useTranslation();
  const host = useHost();
  const { notify } = useNotices();
  const [state, setState] = useState<State>({ state: 'idle' });

  async function recover(way: Way, from: RecoverySource): Promise<void> {
    setState({ state: 'idle' });
    try {
      const suggested = t(`damage.${way}.fileName`, { name: nameOf(path) });
      const place = await host.chooseSavePath('workbook', suggested);
      if (place === null) return;
      setState({ state: 'writing', way });
      const { replace } = place;
      const made = await session.engine.damage.recover({ path, from, target: place.path, replace });
      await session.open((engine) => engine.workbook.open(made));
      notify({ text: t(`damage.${way}.done`, { file: baseName(made.path) }) });
      setState({ state: 'idle' });
    } catch (error) {
      setState({ state: 'failed', way, error });
    }
  }

  return {
    writing: state.state === 'writing' ? state.way : null,
    failureOf: (way) => (state.state === 'failed' && state.way === way ? state : null),
    run: (way, from) => void recover(way, from),
  };
}

/** Room is left for what is written behind it: no system takes names of more than 255 bytes. */
const longestName = 60;

function nameOf(path: string): string {
  return baseName(path)
    .replace(/\.dauviec$/iu, '')
    .slice(0, longestName)
    .trim();
}
