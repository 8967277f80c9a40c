import type { ColumnMapping } from '../../../../domain/files/import.ts';
import { decisionOf } from '../../../../domain/states/decision.ts';
import type { KindDeclaration } from '../../kinds/declaration.ts';
import { foldedPlain } from '../columns/column-name.ts';
import { valuesOf } from '../states/values.ts';
import { mayBeSalesNavigator } from './sales-navigator.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

const decision =
  'decision|outcome|verdict|determination|entscheidung|ergebnis|resultado|decisione|esito|decisao|beslissing|beslut|besluit|beslutning|paatos|hatarozat|dontes|decizie|karar|decyzja|rozhodnuti|решение|決定|判定|决定|결정';
const ofDecision = new RegExp(
  `^(?:(?:access|review|reviewer|reviewers|final|certification|certifier|certifiers|attestation|recertification|manager|owner|current|item|campaign)_)*(?:${decision})(?:_(?:status|state|type|value))?$` +
    '|^(?:review|reviewer|certification|certifier|attestation|recertification)_(?:result|action|response|status)$|^(?:decision|ergebnis|resultat|resultado|esito|resultaat)_(?:der|des|du|de|de_la|del|della|do|da|van)_\\w+$|^action_(?:taken|type)$',
  'u',
);
/** What only a review has. */
const ofReview =
  /(?:^|_)(?:review|reviews|reviewer|reviewers|reviewed|recertif\w*|certif\w*|attest\w*|campaign|campaigns|revision|revisor|prufer|pruefer|uberpruf\w*|kampagne|campagne|campana|revisore|campanha|approver|valideur|validateur|validador|approbateur|verificateur|gepruft|geprueft|beoordelaar|granskare|granskad|gennemgaet|gjennomgatt|gennemgang|gjennomgang|tarkastaja|recenzent|revue)(?:_|$)|確認者|承認者|棚卸|レビュー|审核人|审批人|复核|검토자|승인자/u;
const ofCarryingOut =
  /^(?:appl(?:y|ied|ication)_?(?:result|status|state)|applied(?:_(?:date|on|at|by|time|date_time))?|(?:remediation|remediated|revocation|revoked|fulfil\w*|execution|enforcement|removal|deprovisioning|provisioning|implementation|closure)_?(?:status|state|result|date|on|at|done|completed?|completion_date|outcome)?|remediated|(?:revoke|revocation|remediation|removal|fulfil\w*|deprovisioning)_(?:task|ticket|request|action|access)_?(?:status|state|result|date|on)|access_removed(?:_on)?|date_(?:de_)?(?:retrait|suppression|revocation)(?:_effecti\w+)?|(?:entzogen|entfernt)_am|uitgevoerd(?:_op)?|utfort(?:_den)?|udfort(?:_den)?|gjennomfort(?:_den)?|wykonano|ejecutad[oa](?:_el)?|executad[oa](?:_em)?|eseguit[oa](?:_il)?|execute_le|(?:削除|実施|対応|処理)(?:日|済み?)|(?:处理|执行|移除)日期|조치일|fecha_(?:de_)?(?:revocacion|eliminacion|retirada)|data_(?:di_|de_)?(?:revoca|rimozione|remocao)|umsetzung(?:sstatus|sdatum)?|umgesetzt(?:_am)?|angewendet(?:_am)?|applique(?:e)?(?:_le)?|aplicado(?:_el)?|applicato(?:_il)?)$/u;
/** Of which application a row is, where no other column says so. */
const ofResource =
  /^(?:asset|asset_name|software|tool|resource|resource_name|resource_display_name|resources|endpoint|endpoint_name|source|source_name|account_source|security_system|access_item|access|item|item_name|entitlement|entitlement_name|system_entitlement|system_role|business_role|access_profile|access_name|system|system_name|target|target_system|target_application|connector|group|group_name|review_name|access_review|access_review_name|campaign|campaign_name|certification|certification_name)$/u;

/** The place of the column with what a review of access decided: beside what only a review has, or with nothing but words of that. */
function decisionColumn(header: readonly string[], rows: Rows): number | undefined {
  const names = header.map(foldedPlain);
  const at = names.findIndex((name) => ofDecision.test(name) && name !== 'review_status');
  const place = at === -1 ? names.indexOf('review_status') : at;
  if (place === -1) return undefined;
  const isReview = names.some((name, other) => other !== place && ofReview.test(name));
  return isReview || (at !== -1 && areDecisions(valuesOf(rows, place))) ? place : undefined;
}

const isOpen =
  /^(?:pending|open|undecided|not_?(?:yet_)?(?:reviewed|decided)|no_(?:response|decision|info)|dont_know|don_t_know|unreviewed|modify|escalated|delegated)$/u;

function areDecisions(values: readonly string[]): boolean {
  return (
    values.some((value) => decisionOf(value) !== undefined) &&
    values.every((value) => decisionOf(value) !== undefined || isOpen.test(foldedPlain(value)))
  );
}

/** Whether a list is a review of who has access to Sales Navigator: by what it is called, or by what some of its rows are of. */
export function isReviewOfApp(
  { header, firstRows }: { readonly header: readonly string[]; readonly firstRows: Rows },
  after: 'app' | 'seats' | undefined,
): boolean {
  if (decisionColumn(header, firstRows) === undefined) return false;
  return after === 'app' || resourceColumn(header, firstRows, () => true) !== undefined;
}

const ofReviewer =
  /^(?:reviewed_by|reviewer|reviewers|certifier|certified_by|approver|approved_by|attested_by|decided_by|decision_by|prufer|pruefer|gepruft_von|geprueft_von|genehmiger|valideur|validateur|approbateur|verificateur|revisor|revisado_por|validador|aprobador|revisore|revisionato_da|approvatore|aprovador|beoordelaar|granskare|granskad_av|recenzent|tarkastaja)(?:_(?:name|display_name|full_name|e?_?mail|e?_?mail_address|upn|user_principal_name|id|login|username))?$/u;
/** What somebody sees of a review who has to decide. */
const ofOne =
  /(?:^|_)(?:my|mine|pending|open|to_review|to_do|assigned_to_me|meine|offene|mes|en_attente|mis|pendientes?|mie|minhas|pendentes?|mijn|mina|mine)(?:_|$)/u;

/**
 * Whether a review may have only what one of its reviewers has to decide ([N82]): no column says who reviews, or it has the same in all rows, or the
 * list is called so.
 */
export function isOfOneReviewer(
  { header, firstRows }: { readonly header: readonly string[]; readonly firstRows: Rows },
  titles: readonly string[],
): boolean {
  if (titles.some((title) => ofOne.test(foldedPlain(title)))) return true;
  return !header.some(
    (name, at) => ofReviewer.test(foldedPlain(name)) && new Set(valuesOf(firstRows, at)).size > 1,
  );
}

function resourceColumn(
  header: readonly string[],
  rows: Rows,
  isFree: (at: number) => boolean,
): number | undefined {
  const isOfApp = (at: number): boolean =>
    rows.some(({ cells }) => mayBeSalesNavigator((cells[at] ?? '').trim()));
  const at = header.findIndex(
    (name, place) => isFree(place) && ofResource.test(foldedPlain(name)) && isOfApp(place),
  );
  return at === -1 ? undefined : at;
}

/** Columns of a review of access, with those of what was decided, of whether that was done, and of which application it was. */
export function withReview(
  columns: readonly ColumnMapping[],
  { fields }: KindDeclaration,
  rows: Rows,
): readonly ColumnMapping[] {
  const [decided, done, application] = (['decision', 'carried-out', 'application'] as const).map(
    (wanted) => fields.find(({ type }) => type === wanted)?.field,
  );
  const header = columns.map(({ column }) => column);
  const place = decisionColumn(header, rows);
  if (place === undefined || decided === undefined) return columns;
  const isFree = (at: number): boolean => columns[at]?.field === undefined;
  const resource = columns.some(({ field }) => field === application)
    ? undefined
    : resourceColumn(header, rows, isFree);
  return columns.map(({ column, field }, at) => {
    if (at === place) return { column, field: decided };
    if (at === resource) return { column, field: application };
    const name = foldedPlain(column);
    // A status there is that of the review.
    if (ofReview.test(name) && /_(?:status|state)$/u.test(name)) return { column, field: undefined };
    return ofCarryingOut.test(name) ? { column, field: done } : { column, field };
  });
}
