/** What is waited for, or `undefined` as soon as the signal aborts. What is waited for goes on. */
export async function unlessAborted<Value>(
  waitedFor: Promise<Value>,
  signal: AbortSignal,
): Promise<Value | undefined> {
  let onAbort = (): void => undefined;
  const aborted = new Promise<undefined>((resolve) => {
    onAbort = () => {
      resolve(undefined);
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([waitedFor, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
