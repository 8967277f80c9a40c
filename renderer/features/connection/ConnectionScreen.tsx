import type { ReactElement } from 'react';
import { strings } from '../../strings/strings.ts';
import { Page } from '../../ui/Page.tsx';

export function ConnectionScreen(): ReactElement {
  return <Page title={strings.shell.screens.connection}>{undefined}</Page>;
}
