import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import type { ReactElement } from 'react';
import { strings } from '../strings/strings.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { appearanceManager } from './appearance.ts';
import { laterPart } from './later.ts';
import { nonce } from './nonce.ts';
import { followChanges, queryClient } from './queries.ts';
import { followAddress } from './routes.ts';
import { followRuns } from './run-progress.ts';
import { Shell } from './Shell.tsx';
import { cssVariablesResolver, theme } from './theme.ts';

const NoticePlace = laterPart('NoticePlace');

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
        <Suspense>
          <NoticePlace />
        </Suspense>
      </section>
      <QueryClientProvider client={queryClient}>
        <ErrorBoundary>
          <Shell />
        </ErrorBoundary>
      </QueryClientProvider>
    </MantineProvider>
  );
}
