import { Button } from '@mantine/core';
import type { ButtonProps } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

type Props = ButtonProps & {
  readonly title?: string | undefined;
  /** Under way: nothing to press, and still where the keyboard is. */
  readonly isBusy?: boolean;
  readonly onClick: () => void;
};

/**
 * The act that a dialog is about: it takes the focus when it can be done, so that Enter does it and not whatever stands first,
 * unless somebody is writing.
 */
export function MainAct({ isBusy = false, onClick, ...props }: Props): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  const isReady = props.disabled !== true;
  useEffect(() => {
    if (isReady && !isWriting(document.activeElement)) button.current?.focus({ preventScroll: true });
  }, [isReady]);
  // What had the focus may go with any drawing, such as a question that was answered.
  useEffect(() => {
    if (isReady && document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  });
  return (
    <Button
      ref={button}
      data-autofocus
      {...props}
      {...(isBusy ? { 'aria-disabled': true, 'data-disabled': true } : {})}
      onClick={isBusy ? undefined : onClick}
    />
  );
}

function isWriting(element: Element | null): boolean {
  return element?.matches('input:not([type=checkbox], [type=radio]), textarea, select') ?? false;
}
