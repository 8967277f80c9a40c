import { useEffect, useRef } from 'react';
import { hasCommandKey, isTyping } from './shortcuts.ts';

/** While it is on the screen, the key for undo does what its button does; in a field it takes letters back, as ever. */
export function useUndoKey(undo: (() => void) | undefined): void {
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'z' || !hasCommandKey(event) || event.shiftKey) return;
      const inDialog = event.target instanceof Element && event.target.closest('[role=dialog]') !== null;
      if (latest.current === undefined || inDialog || isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
    };
  }, []);
}
