import './ui/fonts.css';
import './ui/page.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app/App.tsx';
import { connect } from './app/connect.ts';
import { createTexts } from './app/i18n.ts';
import { createSession } from './app/session.ts';
import { readNonce } from './app/styleNonce.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <App session={createSession(connect())} texts={createTexts()} nonce={readNonce(document)} />
  </StrictMode>,
);
