import './ui/kit.css';
import '@mantine/notifications/styles.layer.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';

const place = document.querySelector('#root');
if (place === null) throw new Error('The page has no #root.');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
