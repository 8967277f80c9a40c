import { Button } from '@mantine/core';
import type { ButtonProps } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

type Props = ButtonProps & { readonly title?: string | undefined; readonly onClick: () => void };

/**
 * The act that a dialog is about: it takes the focus when it can be done, so that Enter does it and not whatever stands first,
 * unless somebody is writing.
 */
export function MainAct(props: Props): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  const isReady = props.disabled !== true;
  useEffect(() => {
    if (isReady && !isWriting(document.activeElement)) button.current?.focus({ preventScroll: true });
  }, [isReady]);
  return <Button ref={button} data-autofocus {...props} />;
}

function isWriting(element: Element | null): boolean {
  return element?.matches('input:not([type=checkbox], [type=radio]), textarea, select') ?? false;
}
