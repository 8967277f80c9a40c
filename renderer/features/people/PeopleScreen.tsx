import type { ReactElement } from 'react';
import { strings } from '../../strings/strings.ts';
import { Page } from '../../ui/Page.tsx';

export function PeopleScreen(): ReactElement {
  return <Page title={strings.shell.screens.people}>{undefined}</Page>;
}
