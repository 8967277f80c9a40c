import type { ReactElement } from 'react';

export function ImportDialog(): ReactElement | undefined {
  return undefined;
}
