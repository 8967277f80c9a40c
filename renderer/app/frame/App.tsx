import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import type { ReactElement } from 'react';
import { strings } from '../../strings/strings.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { appearanceManager } from '../state/appearance.ts';
import { laterPart } from '../start/later.ts';
import { nonce } from '../start/nonce.ts';
import { followChanges, queryClient } from '../state/queries.ts';
import { followAddress } from '../state/routes.ts';
import { followRuns } from '../state/run-progress.ts';
import { Shell } from './shell/Shell.tsx';
import classes from './App.module.css';
import { cssVariablesResolver, theme } from '../state/theme.ts';

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
      <div className={classes['app']}>
        <div className={classes['shell']}>
          <QueryClientProvider client={queryClient}>
            <ErrorBoundary>
              <Shell />
            </ErrorBoundary>
          </QueryClientProvider>
        </div>
        <section aria-label={strings.common.notices}>
          <Suspense>
            <NoticePlace />
          </Suspense>
        </section>
      </div>
    </MantineProvider>
  );
}
