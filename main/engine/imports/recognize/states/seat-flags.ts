import type { ColumnMapping } from '../../../../domain/files/import.ts';
import { stateInApp } from '../../../../domain/states/in-app.ts';
import type { KindDeclaration } from '../../kinds/declaration.ts';
import { listingColumn } from '../apps/listed-apps.ts';
import { foldedPlain } from '../columns/column-name.ts';
import { namesHiring } from '../names/subject-names.ts';
import { namesAppState } from './app-names.ts';
import { appFlags } from './state-columns.ts';
import { valuesOf } from './values.ts';
import { saysWhoHas } from './who-has.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

const has =
  'has|have|got|holds|with|is|hat|mit|a|avec|possede|tiene|con|posee|ha|possiede|tem|possui|heeft|met|har|ma|posiada|on';
const seat =
  'seats?|licen[cs]es?|licen[cs]ing|lizenz(?:en)?|licencias?|licenz[ae]|licencas?|licentie|licens|lisens|lisenssi|licencj[ae]|licenci?|lisans|sitz(?:platz)?|platz|plaza|asiento|siege|лицензи[яи]|ліцензія';
const access =
  'access|zugang|zugriff|acces|acceso|accesso|acesso|toegang|adgang|tilgang|atkomst|dostep|pristup';
const given =
  'assigned|allocated|granted|given|issued|active|held|holder|user|status|zugewiesen|zugeteilt|vergeben|vorhanden|erteilt|aktiv|attribuee?|accordee?|affectee?|active[er]?|asignad[oa]|otorgad[oa]|concedid[oa]|activ[oa]|assegnat[oa]|attiv[oa]|concess[oa]|atribuid[oa]|ativ[oa]|toegewezen|toegekend|tildelt|tilldelad|przydzielon[ay]|przyznan[ay]|pridelen[aoy]?|prirazen[aoy]?';
const answer = 'y_?n|j_?n|o_?n|s_?n|t_?n|yes_?no|ja_?nein|ja_?nee|oui_?non|si_?no|sim_?nao|tak_?nie';
const of =
  '(?:(?:linked_?in|li|premium|de|du|d|la|le|l|una?|uma?|une|ein(?:en?)?|an?|the|een|en|et|paid|app|asignada?)_)*';

/**
 * How lists kept by hand call who has the app, without naming it, the surest first. "Licencié" is somebody who was dismissed, and a seat that
 * somebody needs, wants or asked for is none that they have.
 */
const names: readonly RegExp[] = [
  new RegExp(`^(?:(?:${has})_)?${of}(?:${seat})(?:_(?:${given}|${answer}))*$`, 'u'),
  /^(?:シート|ライセンス|许可证|授权|授權|許可證|라이선스|라이센스|좌석)_?(?:の)?(?:有無|有无|付与|割当|割り当て|分配|已分配|保有|보유|할당|여부)*$/u,
  new RegExp(
    `^(?:is_|user_|app_)*(?:licensed|lizenziert|assigned|zugewiesen|asignad[oa]|attribuee?|assegnat[oa]|atribuid[oa]|toegewezen|provisioned)(?:_(?:(?:to|in)_(?:the_)?app|${answer}))*$`,
    'u',
  ),
  new RegExp(
    `^(?:(?:${has})_)?(?:${of}(?:${access})|(?:in_)?(?:the_)?app)(?:_(?:${given}|${answer}))*$`,
    'u',
  ),
];
/** The place of the column that says by yes and no who has the app that the list is of; `undefined` where none does. */
export function seatFlag(header: readonly string[], rows: Rows): number | undefined {
  const folded = header.map(foldedPlain);
  const places = names.flatMap((form) => folded.flatMap((name, at) => (form.test(name) ? [at] : [])));
  return places.find((at) => saysWhoHas(rows, at));
}

/** Columns of a list of the app's assignees, with the one that says by yes and no who has it, where no other is known to. */
export function withSeatFlag(
  columns: readonly ColumnMapping[],
  { fields }: KindDeclaration,
  rows: Rows,
): readonly ColumnMapping[] {
  const flag = fields.find(({ type }) => type === 'app-flag')?.field;
  if (flag === undefined || columns.some(({ field }) => field === flag)) return columns;
  const free = columns.map(({ column, field }) => (field === undefined ? column : ''));
  const place = seatFlag(free, rows);
  return columns.map((one, at) => (at === place ? { column: one.column, field: flag } : one));
}

const app = /sales_?nav|navigator|(?:^|_)(?:li_?)?sn(?:_|$)|linked_?in_sales/u;
const seats = new RegExp(`(?:^|_)(?:${seat})(?:_|$)|linked_?in`, 'u');

/** What a list is called after, by its file, its sheet and the lines above it. `seats`: those of something that it does not name. */
export function calledAfter(titles: readonly string[]): 'app' | 'seats' | undefined {
  const plain = titles.map(foldedPlain);
  if (plain.some((title) => app.test(title))) return 'app';
  return plain.some((title) => seats.test(title)) ? 'seats' : undefined;
}

/** Whether a column has the state of an app or a license, which no list of everybody knows. */
export function saysAppState(header: readonly string[], rows: Rows): boolean {
  return (
    !namesHiring(header.map(foldedPlain)) &&
    header.some(
      (name, at) =>
        namesAppState(name) && valuesOf(rows, at).some((value) => stateInApp(value) !== undefined),
    )
  );
}

/** What only a list of who has something knows of them: the license, the use, the state in it. */
const ofHolders = new RegExp(
  `^(?:${seat})(?:_|$)|^(?:last_|user_|app_|total_)*(?:usage|activity|activities|engagement|adoption)(?:_|$)|^last_used|^assigned(?:_|$)|^purchase`,
  'u',
);

/**
 * Whether a column says who has the app. `sure`: by its own name, or by that of a list called after the app · `likely`: the list may be
 * of who has it, by what it is called and what it knows of them, and may as well be of everybody. A known report is neither by its name.
 */
export function findAppFlag(
  { header, firstRows }: { readonly header: readonly string[]; readonly firstRows: Rows },
  after: ReturnType<typeof calledAfter>,
  {
    isKnownReport,
    hasFurtherSheets,
  }: { readonly isKnownReport: boolean; readonly hasFurtherSheets: boolean },
): 'sure' | 'likely' | undefined {
  const plain = header.map(foldedPlain);
  // Whoever stands on the other sheets would count as without the app.
  const sure = hasFurtherSheets ? 'likely' : 'sure';
  if (appFlags(plain, firstRows).length > 0) return sure;
  if (isKnownReport) return undefined;
  if (after !== undefined && seatFlag(header, firstRows) !== undefined)
    return after === 'app' ? sure : 'likely';
  if (listingColumn(header, firstRows) !== undefined) return 'likely';
  const isOfHolders = plain.some((name) => ofHolders.test(name) || namesAppState(name));
  const isLikely = after === 'app' && isOfHolders && !namesHiring(plain);
  return isLikely || saysAppState(header, firstRows) ? 'likely' : undefined;
}
