const wanted = /sales[\s_.-]*nav/iu;
const ofLinkedIn = /linked[\s_.-]*in/iu;
const other = /learning|recruit|talent|elevate|campaign|marketing|insight/iu;
const tryOut = /\b(?:test|sandbox|dev|staging|uat|demo)\b/iu;

/** Whether an application or a group is Sales Navigator by its name. */
export function isSalesNavigator(name: string): boolean {
  return wanted.test(name);
}

/** Whether it may be: it is named so, or LinkedIn's and no other product's. */
export function mayBeSalesNavigator(name: string): boolean {
  return wanted.test(name) || (ofLinkedIn.test(name) && !other.test(name));
}

/** Whether it is there to try something out. */
export function isTryOut(name: string): boolean {
  return tryOut.test(name);
}
