/** The key that begins commands on this system, as it is printed on keyboards. */
const onMac = /mac/iu.test(navigator.userAgent);
export const commandKey = onMac ? '⌘' : 'Ctrl';

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
