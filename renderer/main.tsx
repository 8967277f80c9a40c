// First, so that it is carried out before what it does not need.
import { firstAnswers } from './app/start/first-questions.ts';
import './ui/look/kit.css';
import './ui/look/tokens.css';
import './ui/look/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { prepare } from './app/start/ahead.ts';
import { App } from './app/frame/App.tsx';

const place = document.querySelector('#root');
if (place === null) throw new Error('The page has no #root.');
const root = createRoot(place);
await prepare(firstAnswers);
root.render(
  <StrictMode>
    <App />
  </StrictMode>,
);
