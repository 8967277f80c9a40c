import { Button } from '@mantine/core';
import { IconBolt } from '@tabler/icons-react';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { strings } from '../../strings/strings.ts';
import { EmptyState } from '../../ui/page/EmptyState.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly broken: boolean };

/** Keeps a defect in one screen from emptying the window. Mounted anew, it tries again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <EmptyState
        icon={IconBolt}
        title={strings.shell.brokenTitle}
        text={strings.shell.brokenText}
        tone="grave"
        action={
          <Button
            onClick={() => {
              location.reload();
            }}
          >
            {strings.shell.reload}
          </Button>
        }
      />
    );
  }
}
