import { useEffect, useState } from 'react';
import type { Overview } from '../../../../preload/contract/values/month/overview.ts';
import { tellFailure } from '../../../app/frame/notices/notices.tsx';
import { ask } from '../../../app/start/bridge.ts';
import { compareFindings } from './found.ts';
import type { Found } from './found.ts';

export type WhatWasFound = {
  readonly found: readonly Found[];
  /** Whether any list says who left; where none does, no leavers is not none. */
  readonly knowsWhoLeft: boolean;
};

/** The findings as they were when the sheet was opened. */
let before: Promise<Overview | undefined> = Promise.resolve(undefined);

export function rememberFindings(): void {
  // Without it only what was found is not told.
  before = ask('overview.read', {}).catch(() => undefined);
}

/** What the imports brought to light, once all that goes in is in: `done` files are. */
export function useFound(done: number, isOver: boolean): WhatWasFound | undefined {
  const [found, setFound] = useState<WhatWasFound & { readonly done: number }>();
  useEffect(() => {
    let isLatest = true;
    const compare = async (): Promise<void> => {
      const earlier = await before;
      const now = await ask('overview.read', {});
      if (!isLatest || earlier === undefined) return;
      setFound({
        done,
        found: compareFindings(earlier.findings, now.findings),
        knowsWhoLeft: now.lists.some(({ tellsWhoLeft }) => tellsWhoLeft),
      });
    };
    if (isOver && done > 0) compare().catch(tellFailure);
    return () => {
      isLatest = false;
    };
  }, [done, isOver]);
  return isOver && found?.done === done ? found : undefined;
}
