import {
  IconAddressBook,
  IconArmchair,
  IconArrowsJoin2,
  IconFileImport,
  IconHistory,
  IconLayoutDashboard,
  IconListCheck,
  IconMailQuestion,
  IconPlugConnected,
  IconRefreshDot,
  IconReport,
  IconSettings,
  IconUsersGroup,
  IconWorld,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { strings } from '../../../strings/strings.ts';
import { number } from '../../../ui/text/format.ts';
import { Mark } from '../../../ui/text/Mark.tsx';
import type { IconComponent } from '../../../ui/charts/StateChip.tsx';
import { useAsk } from '../../state/queries.ts';
import { useScreen } from '../../state/routes.ts';
import type { Screen } from '../../state/routes.ts';
import { useRuns } from '../../state/run-progress.ts';
import { ScreenLink } from '../../pieces/ScreenLink.tsx';
import classes from './SideNavigation.module.css';

type Item = { readonly screen: Screen; readonly icon: IconComponent };

const groups: readonly (readonly Item[])[] = [
  [
    { screen: 'overview', icon: IconLayoutDashboard },
    { screen: 'people', icon: IconAddressBook },
    { screen: 'review', icon: IconArrowsJoin2 },
    { screen: 'seats', icon: IconArmchair },
    { screen: 'teams', icon: IconUsersGroup },
    { screen: 'questions', icon: IconMailQuestion },
  ],
  [
    { screen: 'imports', icon: IconFileImport },
    { screen: 'runs', icon: IconRefreshDot },
    { screen: 'plans', icon: IconListCheck },
    { screen: 'reports', icon: IconReport },
    { screen: 'journal', icon: IconHistory },
    { screen: 'network', icon: IconWorld },
  ],
  [
    { screen: 'connection', icon: IconPlugConnected },
    { screen: 'settings', icon: IconSettings },
  ],
];

/** How much is there, or waits; nothing where nothing is. */
function badgeOf(
  screen: Screen,
  { people, waiting }: { readonly people: number; readonly waiting: number },
): string | undefined {
  const value = screen === 'people' ? people : screen === 'review' ? waiting : 0;
  return value > 0 ? number(value) : undefined;
}

export function SideNavigation(): ReactElement {
  const screen = useScreen();
  const people = useAsk('app.status', {}).data?.people ?? 0;
  const waiting = useAsk('review.page', { offset: 0, limit: 1 }).data?.records ?? 0;
  const running = useRuns()?.some(({ run }) => run.state === 'running') ?? false;
  return (
    <nav className={classes['side']} aria-label={strings.shell.navigation}>
      <div className={classes['brand']}>
        <Mark size={26} />
        <span className={classes['name']}>{strings.shell.appName}</span>
      </div>
      {groups.map((items) => (
        <ul key={items[0]?.screen} className={classes['group']}>
          {items.map((item) => (
            <li key={item.screen}>
              <NavigationLink
                item={item}
                current={item.screen === screen}
                badge={badgeOf(item.screen, { people, waiting })}
                busy={item.screen === 'runs' && running}
              />
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}

type LinkProps = {
  readonly item: Item;
  readonly current: boolean;
  readonly badge: string | undefined;
  readonly busy: boolean;
};

function NavigationLink({ item, current, badge, busy }: LinkProps): ReactElement {
  const Icon = item.icon;
  const label = strings.shell.screens[item.screen];
  return (
    <ScreenLink
      className={classes['link']}
      screen={item.screen}
      aria-current={current ? 'page' : undefined}
      title={label}
    >
      <Icon size={18} stroke={1.7} aria-hidden />
      <span className={classes['label']}>{label}</span>
      {badge === undefined ? undefined : (
        <span className={classes['badge']} aria-hidden>
          {badge}
        </span>
      )}
      {busy ? <span className={classes['busy']} aria-hidden /> : undefined}
    </ScreenLink>
  );
}
