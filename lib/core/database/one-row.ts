/** The row of a statement that answers with one, whatever happens: an insert, a change of a row that is locked, a sum. */
export async function oneRow<T>(rows: PromiseLike<readonly T[]>): Promise<T> {
  const [row] = await rows;
  if (!row) throw new Error("The statement returned no row");
  return row;
}
