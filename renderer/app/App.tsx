import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { strings } from '../strings/strings.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { appearanceManager } from './appearance.ts';
import classes from './App.module.css';
import { nonce } from './nonce.ts';
import { followChanges, queryClient } from './queries.ts';
import { followAddress } from './routes.ts';
import { followRuns } from './run-progress.ts';
import { Shell } from './Shell.tsx';
import { cssVariablesResolver, theme } from './theme.ts';

export function App(): ReactElement {
  useEffect(() => {
    const stops = [followAddress(), followChanges(), followRuns()];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      colorSchemeManager={appearanceManager}
      getStyleNonce={() => nonce}
    >
      <section aria-label={strings.common.notices}>
        <Notifications
          position="bottom-right"
          limit={4}
          withinPortal={false}
          classNames={{ root: classes['notices'] ?? '' }}
        />
      </section>
      <QueryClientProvider client={queryClient}>
        <ErrorBoundary>
          <Shell />
        </ErrorBoundary>
      </QueryClientProvider>
    </MantineProvider>
  );
}
