/** LinkedIn Help a1657264: a SCIM access token "remains valid for two years". */
const validYears = 2;
const dayMs = 86_400_000;
/** Long enough before the end to change the identity provider as well. */
const soonDays = 60;

export type TokenLife = {
  readonly kind: 'valid' | 'soon' | 'over';
  /** `YYYY-MM-DD`. */
  readonly until: string;
  readonly daysLeft: number;
};

/** How long a token is still valid; `undefined` where the day it was generated is not known. */
export function tokenLife(createdOn: string | undefined, nowMs: number): TokenLife | undefined {
  if (createdOn === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(createdOn)) return undefined;
  const end = new Date(`${createdOn}T00:00:00Z`);
  if (Number.isNaN(end.getTime())) return undefined;
  end.setUTCFullYear(end.getUTCFullYear() + validYears);
  const daysLeft = Math.ceil((end.getTime() - nowMs) / dayMs);
  const kind = daysLeft <= 0 ? 'over' : daysLeft <= soonDays ? 'soon' : 'valid';
  return { kind, until: end.toISOString().slice(0, 10), daysLeft: Math.max(0, daysLeft) };
}
