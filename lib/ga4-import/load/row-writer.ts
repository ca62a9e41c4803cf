/** How each column of a table is written, in COPY's text format, from a record of the import. */
export type Fields<R> = Record<string, (record: R) => string>;

/** Writes records as rows for COPY. */
export class RowWriter<R> {
  readonly columns: string[];
  private readonly writers: ((record: R) => string)[];
  private readonly cells: string[];

  constructor(fields: Fields<R>) {
    this.columns = Object.keys(fields);
    this.writers = Object.values(fields);
    this.cells = this.columns.map(() => "");
  }

  write(record: R): string {
    const { cells, writers } = this;
    for (let k = 0; k < writers.length; k++) cells[k] = (writers[k] as (record: R) => string)(record);
    return cells.join("\t");
  }
}
