import { foldedPlain } from '../columns/column-name.ts';
import { valuesOf } from '../states/values.ts';
import { isSalesNavigator } from './sales-navigator.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

/** What stands in a name of the app as it is sold, and nothing that is said of it ("no Sales Navigator yet"). */
const ofProduct =
  /^(?:linked|in|linkedin|li|sales|nav|navigator|salesnav(?:igator)?|lsn|sn|advanced|plus|core|enterprise|team|teams|professional|pro|business|standard|microsoft|dynamics|for|the|licen[cs]es?|lic|lizenz(?:en)?|licences?|licencias?|licenze|licencas?|seats?|users?|app|application|saas|sso|subscription|abo|edition|plan|annual|yearly|monthly|global|emea|apac|amer|eu|us|uk|corp|contract|bundle|trial|test|sandbox|web|desktop|mobile|\d+)$/u;
export const ofRemarks =
  /(?:^|_)not(?:e|es|en|iz|izen|as?|lar|at|ities)?(?:_|$)|remar|comment|komment|coment|bemerk|anmerk|osservaz|observ|hinweis|reason|grund|motiv|opmerk|uwagi|poznam|megjegyz|anteckn|merknad|bemaerk|ghi_chu|catatan|aciklama|примеч|коммент|備考|备注|비고/u;

/** A single row may name the app by chance. */
const rowsAtLeast = 2;
/** Of each thing that stands there, so many rows at least, on the average. */
const repeatedAtLeast = 2;
/** A column of which product a row is has one in nearly all rows. */
const filledAtLeast = 0.75;
const longestName = 80;

/**
 * The column that says of which product each row is, by what stands in it, whatever it is called ([N90]): a few things again and again, of which some are Sales
 * Navigator and others are not. `undefined` where there is none.
 */
export function productByRows(header: readonly string[], rows: Rows): number | undefined {
  const at = header.findIndex(
    (name, place) => !ofRemarks.test(foldedPlain(name)) && areProducts(rows, place),
  );
  return at === -1 ? undefined : at;
}

function areProducts(rows: Rows, at: number): boolean {
  const values = valuesOf(rows, at);
  const named = values.filter(isSalesNavigator);
  if (named.length === 0 || named.length === values.length) return false;
  if (!named.every(isProduct) || values.some((value) => value.length > longestName || value.includes('@')))
    return false;
  const cells = rows.map((row) => (row.cells[at] ?? '').trim()).filter((cell) => cell !== '');
  return (
    cells.length >= rows.length * filledAtLeast &&
    cells.length >= values.length * repeatedAtLeast &&
    cells.filter(isSalesNavigator).length >= rowsAtLeast
  );
}

function isProduct(name: string): boolean {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => word === '' || ofProduct.test(word));
}
