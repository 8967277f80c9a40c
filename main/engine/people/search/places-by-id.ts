/** Where each id stands in a list of ids. */
export function placesById(ids: Int32Array): Int32Array {
  let highest = 0;
  for (const id of ids) highest = Math.max(highest, id);
  const places = new Int32Array(highest + 1);
  for (const [place, id] of ids.entries()) places[id] = place;
  return places;
}
