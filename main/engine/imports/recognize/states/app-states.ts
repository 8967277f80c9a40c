import { foldedPlain } from '../columns/column-name.ts';

const ofAppItself =
  /^(?:(?:linked_?in_|li_)?(?:sales_?nav(?:igator)?|sn)_)?(?:app(?:lication)?|seat|licen[cs]e|entitlement|assignment|provisioning|lizenz)_?(?:user_|account_|assignment_)?(?:status|state)$/u;

/** Whether a column has the states of the app, or of a seat or a license of it, and not of the person. */
export function namesAppState(header: string): boolean {
  return ofAppItself.test(foldedPlain(header));
}
