import type { ReactElement } from 'react';
import { strings } from '../../strings/strings.ts';
import { Page } from '../../ui/Page.tsx';

export function WelcomeScreen(): ReactElement {
  return <Page title={strings.shell.screens.welcome}>{undefined}</Page>;
}
