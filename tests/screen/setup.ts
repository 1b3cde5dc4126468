import '#renderer/ui/fonts.css';
import '#renderer/ui/page.css';

import { afterEach } from 'vitest';

import { unmountAll } from './mount.tsx';

afterEach(unmountAll);
