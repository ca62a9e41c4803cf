import { NULL } from "./copy-text";

/** How each column of a table is written, in COPY's text format, from a record of the import. */
export type Fields<R> = Record<string, (record: R) => string>;

/** Writes records as rows for COPY. */
export class RowWriter<R> {
  readonly columns: string[];
  private readonly writers: ((record: R) => string)[];
  private readonly cells: string[];

  constructor(private readonly fields: Fields<R>) {
    this.columns = Object.keys(fields);
    this.writers = Object.values(fields);
    this.cells = this.columns.map(() => "");
  }

  write(record: R): string {
    const { cells, writers } = this;
    for (let k = 0; k < writers.length; k++) cells[k] = (writers[k] as (record: R) => string)(record);
    return cells.join("\t");
  }

  /** Returns GA4's key of a record and the hash of its source, for tables that have them. */
  identity(record: R): { key: string; hash: number } {
    const { legacy_id, source_hash } = this.fields;
    return { key: legacy_id?.(record) ?? NULL, hash: Number(source_hash?.(record)) };
  }

  /** Returns the row of an unchanged record: its key only. */
  keyAlone(key: string): string {
    return this.columns.map((column) => (column === "legacy_id" ? key : NULL)).join("\t");
  }
}
