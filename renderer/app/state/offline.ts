import { ask } from '../start/bridge.ts';
import { tellFailure } from '../frame/notices/notices.tsx';
import { queryClient, useAsk } from './queries.ts';

export function useOffline(): boolean {
  return useAsk('app.status', {}).data?.offline ?? false;
}

export async function setOffline(offline: boolean): Promise<void> {
  try {
    await ask('app.set-offline', { offline });
  } catch (error) {
    tellFailure(error);
  }
  await queryClient.invalidateQueries({ queryKey: ['app.status'] });
}
