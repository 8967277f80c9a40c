import { strings } from '../../strings/strings.ts';

const onMac = /mac/iu.test(navigator.userAgent);

/** The key that begins commands on this system, as it is printed on keyboards. */
export const commandKey = onMac ? '⌘' : strings.keys.names.command;

/** Whether the keystroke carries the system's command key. */
export function hasCommandKey(event: { readonly metaKey: boolean; readonly ctrlKey: boolean }): boolean {
  return onMac ? event.metaKey : event.ctrlKey;
}

/** Whether the keystroke goes into a field, where single letters are text and no shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  );
}
