/** A time that only grows: where the clock is put back, it goes on from where it was. What is seen of a change depends on it. */
export function growingTime(now: () => Date): () => Date {
  let putBackMs = 0;
  let latestMs = Number.NEGATIVE_INFINITY;
  return () => {
    const clockMs = now().getTime();
    putBackMs += Math.max(0, latestMs - (clockMs + putBackMs));
    latestMs = clockMs + putBackMs;
    return new Date(latestMs);
  };
}
