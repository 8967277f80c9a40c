import { useMantineColorScheme } from '@mantine/core';
import type { MantineColorSchemeManager } from '@mantine/core';
import { useEffect } from 'react';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import { keptAnswer, useAsk } from './queries.ts';

/** Where the kit looks for the appearance: in the settings, which were read before anything is shown. It stores nothing itself. */
export const appearanceManager: MantineColorSchemeManager = {
  get: (otherwise) => {
    const settings = keptAnswer('settings.read', {});
    return settings === undefined ? otherwise : schemeOf(settings.appearance);
  },
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

type Appearance = ProcedureOutput<'settings.read'>['appearance'];

function schemeOf(appearance: Appearance): 'auto' | Exclude<Appearance, 'system'> {
  return appearance === 'system' ? 'auto' : appearance;
}

/** Applies the stored appearance and density to the page. A hook: call it in a component. */
export function useAppearance(): void {
  const settings = useAsk('settings.read', {}).data;
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const scheme = settings === undefined ? undefined : schemeOf(settings.appearance);
  const density = settings?.density;

  useEffect(() => {
    if (scheme !== undefined && scheme !== colorScheme) setColorScheme(scheme);
  }, [scheme, colorScheme, setColorScheme]);

  useEffect(() => {
    if (density !== undefined) document.documentElement.dataset['density'] = density;
  }, [density]);
}
