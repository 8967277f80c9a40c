import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { go, routeHash } from '../state/routes.ts';
import type { Screen } from '../state/routes.ts';

type Props = Omit<ComponentPropsWithoutRef<'a'>, 'href' | 'onClick'> & {
  readonly screen: Screen;
  readonly params?: Readonly<Record<string, string>>;
};

const none: Readonly<Record<string, string>> = {};

/** A link to a screen, a step of the history; its address can be read and copied as any other. */
export function ScreenLink({ screen, params = none, children, ...given }: Props): ReactElement {
  return (
    <a
      {...given}
      href={routeHash({ screen, params })}
      onClick={(event) => {
        event.preventDefault();
        go(screen, params);
      }}
    >
      {children}
    </a>
  );
}
