import {
  createDOMRenderer,
  FluentProvider,
  PositioningConfigurationProvider,
  RendererProvider,
} from '@fluentui/react-components';
import type { PositioningConfigurationFn } from '@fluentui/react-components';
import type { i18n } from 'i18next';
import { useMemo, useSyncExternalStore } from 'react';
import { I18nextProvider } from 'react-i18next';

import { useTheme } from '../ui/useTheme.ts';
import { EngineProvider } from '../workbook/WorkbookProvider.tsx';
import { HostProvider } from './fileDialog/HostProvider.tsx';
import { JobProvider } from './JobProvider.tsx';
import { NoticesProvider } from './NoticesProvider.tsx';
import type { Session } from './session.ts';
import { useLanguage } from './useLanguage.ts';
import { WindowFrame } from './WindowFrame.tsx';

/** What opens beside something is no higher than the window: it scrolls then. */
const fitIntoWindow: PositioningConfigurationFn = ({ options }) => ({
  ...options,
  autoSize: options.autoSize ?? 'height',
});

/** The whole window: what surrounds every screen, from the outside in. */
export function App(props: {
  readonly session: Session;
  readonly texts: i18n;
  readonly nonce: string | null;
}) {
  const { session, texts, nonce } = props;
  const { about } = useSyncExternalStore(session.subscribe, session.getState);
  const theme = useTheme(about?.settings.theme ?? 'system');
  useLanguage(texts, about?.settings.language ?? 'vi');
  const renderer = useMemo(
    () => createDOMRenderer(document, nonce === null ? {} : { styleElementAttributes: { nonce } }),
    [nonce],
  );
  return (
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={theme}>
        <PositioningConfigurationProvider value={fitIntoWindow}>
          <I18nextProvider i18n={texts}>
            <NoticesProvider engine={session.engine}>
              <EngineProvider engine={session.engine}>
                <HostProvider>
                  <JobProvider>
                    <WindowFrame session={session} />
                  </JobProvider>
                </HostProvider>
              </EngineProvider>
            </NoticesProvider>
          </I18nextProvider>
        </PositioningConfigurationProvider>
      </FluentProvider>
    </RendererProvider>
  );
}
