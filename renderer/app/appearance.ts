import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { useAsk } from './queries.ts';

/** Applies the stored appearance and density to the page. A hook: call it in a component. */
export function useAppearance(): void {
  const settings = useAsk('settings.read', {}).data;
  const { setColorScheme } = useMantineColorScheme();
  const appearance = settings?.appearance;
  const density = settings?.density;

  useEffect(() => {
    if (appearance !== undefined) setColorScheme(appearance === 'system' ? 'auto' : appearance);
  }, [appearance, setColorScheme]);

  useEffect(() => {
    if (density !== undefined) document.documentElement.dataset['density'] = density;
  }, [density]);
}
