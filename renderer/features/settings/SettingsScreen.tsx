import type { ReactElement } from 'react';
import { strings } from '../../strings/strings.ts';
import { Page } from '../../ui/Page.tsx';

export function SettingsScreen(): ReactElement {
  return <Page title={strings.shell.screens.settings}>{undefined}</Page>;
}
