import { foldedPlain } from '../columns/column-name.ts';

/** A column that says of which group a row is. */
const ofGroup =
  /^(?:(?:ad|aad|azure_ad|entra|m365|o365|unified|security|distribution|mail|user|parent)_)?(?:group|team|dl|distribution_list|mailing_list)(?:_(?:name|display_name|title|e?_?mail|e?_?mail_address|address|primary_smtp_address|sam_account_name|identity|cn|dn))?$|^(?:gruppen?_?(?:name|bezeichnung)|gruppe|name_der_gruppe|verteiler(?:liste|gruppe)?|nom_(?:du_)?groupe|groupe|nombre_(?:del_)?grupo|grupo|nome_(?:do_|del_)?grupp?o|gruppo|groeps?_?naam|groep|gruppnamn|gruppe_?navn|nazwa_grupy|グループ名?|组名|群组|그룹(?:명)?)$/u;

/** A column that says of which product a row is, where one of them is the app. */
const ofProduct =
  /^(?:licen[cs]ed_|assigned_|current_)?(?:plan|tier|edition|package|sku|seat|source|system|platform|plattform|sistema|systeme|systeem|managed_system|target_system|program|programvara|programm|programma|programa|ohjelma|sovellus|alkalmazas|aplicatie|программа|resource|asset|endpoint|entitlement|saas_app|product|software|tool|service|subscription|saas|licen[cs]e|produkt|lizenz|werkzeug|abo|produit|logiciel|outil|licence|abonnement|producto|herramienta|licencia|prodotto|licenza|produto|ferramenta|licenca)(?:_(?:name|title|description|bezeichnung|type|plan|tier|level))?$/u;

/** Whether a column says which license, plan or edition of a product somebody has: where it is blank, none. */
export function namesLicense(header: string): boolean {
  return /^(?:assigned_|current_)?(?:plan|tier|edition|package|sku|seat|licen[cs]e|lizenz|licencia|licenza|licenca|subscription|abo|abonnement)(?:_(?:name|title|type|plan|tier|level))?$/u.test(
    foldedPlain(header),
  );
}

/** Places of columns that say of which product a row is. */
export function productColumns(header: readonly string[]): readonly number[] {
  return header.flatMap((name, at) => (ofProduct.test(foldedPlain(name)) ? [at] : []));
}

/** Places of columns that say of which group a row is. */
export function groupColumns(header: readonly string[]): readonly number[] {
  return header.flatMap((name, at) => (ofGroup.test(foldedPlain(name)) ? [at] : []));
}
