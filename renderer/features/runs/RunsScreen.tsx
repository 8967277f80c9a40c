import type { ReactElement } from 'react';
import { strings } from '../../strings/strings.ts';
import { Page } from '../../ui/Page.tsx';

export function RunsScreen(): ReactElement {
  return <Page title={strings.shell.screens.runs}>{undefined}</Page>;
}
