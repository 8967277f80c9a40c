import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';

/** So many rows of a long table are drawn at once. */
const shownAtOnce = 100;

/** How many rows are drawn, and the button for more of them where there are more. */
export function useShowMore(
  rows: number,
  say: (more: number) => string,
): { readonly shown: number; readonly more: ReactElement | undefined } {
  const [shown, setShown] = useState(shownAtOnce);
  const more =
    rows > shown ? (
      <Button
        variant="default"
        onClick={() => {
          setShown(shown + shownAtOnce);
        }}
      >
        {say(Math.min(shownAtOnce, rows - shown))}
      </Button>
    ) : undefined;
  return { shown, more };
}
