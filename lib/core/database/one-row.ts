/** Returns the row of a statement that always returns one: an insert, an update of a locked row, a sum. Throws if there is none. */
export async function oneRow<T>(rows: PromiseLike<readonly T[]>): Promise<T> {
  const [row] = await rows;
  if (!row) throw new Error("The statement returned no row");
  return row;
}
