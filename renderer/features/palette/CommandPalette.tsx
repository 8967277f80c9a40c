import type { ReactElement } from 'react';

export function CommandPalette(): ReactElement | undefined {
  return undefined;
}
