import '@fontsource-variable/noto-sans/wght.css';
import '#client/ui/tokens.css';
import '#client/ui/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '#client/i18n/i18n.ts';
import { refusalSentence } from '#client/i18n/sentences.ts';
import { sayRefusalsWith } from '#client/store/disabledReason.ts';
import { App } from './App.tsx';

const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;

sayRefusalsWith(refusalSentence);
await startI18n();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
