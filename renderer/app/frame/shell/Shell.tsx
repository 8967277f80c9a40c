import { IconDatabaseX, IconPlugConnectedX } from '@tabler/icons-react';
import { Activity, Suspense, useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { strings } from '../../../strings/strings.ts';
import { EmptyState } from '../../../ui/page/EmptyState.tsx';
import { useAppearance } from '../../state/appearance.ts';
import { DropTarget } from '../DropTarget.tsx';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { importQueue } from '../../state/import-queue.ts';
import { later, laterPart } from '../../start/later.ts';
import { focusContent, holdFocus } from '../../keys/focus.ts';
import { followFocus } from '../../keys/follow-focus.ts';
import { followMenu } from '../../keys/menu.ts';
import { leaveNoticesBehind, sentenceOf } from '../notices/notices.tsx';
import { keysOpen } from '../../keys/key-sheet.ts';
import { paletteOpen } from '../../keys/palette.ts';
import { useAskedFrom, usePlanAhead } from '../../state/acts/foreseen-plan.ts';
import { useAsk } from '../../state/queries.ts';
import { Recovery } from '../Recovery.tsx';
import { useDonePercent } from '../../state/leading-run.ts';
import { type Screen, useScreen } from '../../state/routes.ts';
import { screenComponents } from '../../start/screen-components.ts';
import classes from './Shell.module.css';
import { SideNavigation } from './SideNavigation.tsx';
import { useStore } from '../../state/store.ts';
import { TopBar } from './TopBar.tsx';

export function Shell(): ReactElement | undefined {
  const status = useAsk('app.status', {});
  useAppearance();
  useEffect(followMenu, []);
  useEffect(() => void later(), []);

  if (status.isError) {
    return (
      <main>
        <EmptyState
          icon={IconPlugConnectedX}
          tone="grave"
          isWholePage
          title={strings.shell.notReachableTitle}
          text={sentenceOf(status.error)}
        />
      </main>
    );
  }
  if (status.data === undefined) return undefined;
  if (status.data.trouble !== undefined) {
    const { code, copies } = status.data.trouble;
    const isHeld = code === 'folder-held';
    return (
      <main>
        <EmptyState
          icon={IconDatabaseX}
          tone={isHeld ? 'quiet' : 'grave'}
          isWholePage
          title={isHeld ? strings.shell.heldTitle : strings.shell.troubleTitle}
          text={
            <>
              {status.data.trouble.message}{' '}
              {copies === undefined && !isHeld ? strings.shell.troubleText : undefined}
            </>
          }
          action={copies === undefined ? undefined : <Recovery copies={copies} />}
        />
      </main>
    );
  }
  return <Window firstStart={status.data.firstStart} />;
}

function Window({ firstStart }: { readonly firstStart: boolean }): ReactElement {
  const chosen = useScreen();
  // Until something was imported or connected there is nothing to see on the overview.
  const screen = firstStart && chosen === 'overview' ? 'welcome' : chosen;
  // While a plan is made, what it was asked for from stays as it is, unseen: it is there again should that not succeed.
  const askedFrom = useAskedFrom();
  const other = screen === 'plans' ? askedFrom : screen;
  const shownBeside = useMemo(() => (other === undefined ? undefined : screenOf(other)), [other]);

  useEffect(() => {
    leaveNoticesBehind();
    // What had the focus went with the screen before: the keyboard goes on in the new one.
    // After the screen was laid out: to focus in it before would lay it out once more.
    const frame = requestAnimationFrame(holdFocus);
    return () => {
      cancelAnimationFrame(frame);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another screen is the reason, though nothing of it is read
  }, [screen]);

  useEffect(() => followFocus(), []);

  return (
    <>
      <a className={classes['skip']} href="#content" onClick={skipToContent}>
        {strings.shell.skip}
      </a>
      <div className={classes['window']}>
        <SideNavigation />
        <div className={classes['column']}>
          <TopBar />
          <main id="content" tabIndex={-1} className={classes['main']}>
            <Activity mode={screen === 'plans' ? 'hidden' : 'visible'}>{shownBeside}</Activity>
            <Plans isShown={screen === 'plans'} />
          </main>
        </div>
      </div>
      <Title screen={screen} />
      <Dialogs />
      <DropTarget />
    </>
  );
}

function screenOf(screen: Screen): ReactElement {
  const Screen = screenComponents[screen];
  return (
    <ErrorBoundary key={screen}>
      <Suspense>
        <Screen />
      </Suspense>
    </ErrorBoundary>
  );
}

const PlansScreen = screenComponents.plans;

/** The screen of plans. The page of a plan that was foreseen is drawn unseen, while nothing else is to be done, and stands once it is asked for. */
function Plans({ isShown }: { readonly isShown: boolean }): ReactElement | undefined {
  const ahead = usePlanAhead();
  if (!isShown && ahead === undefined) return undefined;
  return (
    <Activity mode={isShown ? 'visible' : 'hidden'}>
      <ErrorBoundary>
        <Suspense>
          <PlansScreen />
        </Suspense>
      </ErrorBoundary>
    </Activity>
  );
}

/** The window's title, which the taskbar and the list of windows show, says how far the work is. */
function Title({ screen }: { readonly screen: Screen }): undefined {
  const percent = useDonePercent();
  useEffect(() => {
    document.title = strings.shell.title(strings.shell.screens[screen], percent);
  }, [screen, percent]);
  return undefined;
}

const ImportDialog = laterPart('ImportDialog');
const CommandPalette = laterPart('CommandPalette');
const KeySheet = laterPart('KeySheet');

/** Made when they are opened for the first time, and left where they are from then on. */
function Dialogs(): ReactElement {
  const importing = useOnce(useStore(importQueue).length > 0);
  const searching = useOnce(useStore(paletteOpen));
  const showingKeys = useOnce(useStore(keysOpen));
  return (
    <Suspense>
      {importing ? <ImportDialog /> : undefined}
      {searching ? <CommandPalette /> : undefined}
      {showingKeys ? <KeySheet /> : undefined}
    </Suspense>
  );
}

/** Whether it is true, or ever was. */
function useOnce(isTrue: boolean): boolean {
  const [was, setWas] = useState(isTrue);
  if (isTrue && !was) setWas(true);
  return isTrue || was;
}

/** The address belongs to the routes; a plain jump to `#content` would change it. */
function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  focusContent();
}
