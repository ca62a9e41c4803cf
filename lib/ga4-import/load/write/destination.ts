import { mergeRows } from "../merge/merge";
import { mergeChildren } from "../merge/merge-children";
import { CopyTarget } from "./copy-target";
import type { KnownHashes } from "./known-hashes";
import type { Load, TableCounts } from "./load";
import type { RowWriter } from "./row-writer";
import { stage } from "./staging";

/**
 * Where the rows of one table go: straight into it at a first import, through a staging table at a later one.
 */
export interface Destination extends CopyTarget {
  /** Takes a record; at a later import an unchanged record is written with its key only. */
  put<R>(writer: RowWriter<R>, record: R): void;
  finish(): Promise<void>;
}

class Straight extends CopyTarget implements Destination {
  private readonly taken: TableCounts;

  constructor(load: Load, table: string, columns: readonly string[]) {
    super(load.tx, load.sender, table, columns);
    this.taken = takenOf(load, table);
  }

  put<R>(writer: RowWriter<R>, record: R): void {
    this.taken.rows++;
    this.add(writer.write(record));
  }

  finish(): Promise<void> {
    return this.close();
  }
}

class ByStaging extends CopyTarget implements Destination {
  private readonly taken: TableCounts;

  constructor(
    private readonly load: Load,
    table: string,
    staging: string,
    columns: readonly string[],
    private readonly merge: () => Promise<void>,
    private readonly known?: KnownHashes,
  ) {
    super(load.tx, load.sender, staging, columns);
    this.taken = takenOf(load, table);
  }

  put<R>(writer: RowWriter<R>, record: R): void {
    this.taken.rows++;
    if (this.known) {
      const { key, hash } = writer.identity(record);
      if (this.known.has(key, hash)) {
        this.add(writer.keyAlone(key));
        return;
      }
    }
    this.taken.unknown++;
    this.add(writer.write(record));
  }

  async finish(): Promise<void> {
    await this.close();
    this.load.sender.give(this.merge);
  }
}

function takenOf({ taken }: Load, table: string): TableCounts {
  const of = taken.get(table) ?? { rows: 0, unknown: 0 };
  taken.set(table, of);
  return of;
}

type Merge = (load: Load, table: string, staging: string, columns: readonly string[]) => Promise<void>;

/**
 * Returns the destination of rows that have a GA4 key: `legacy_id` and `source_hash` are among the columns.
 */
export function keyed(
  load: Load,
  table: string,
  columns: readonly string[],
  merge: Merge = mergeRows,
): Destination {
  if (!load.merging) return new Straight(load, table, columns);
  const staging = stage(load, table, columns);
  return new ByStaging(
    load,
    table,
    staging,
    columns,
    () => merge(load, table, staging, columns),
    load.known.hashes.get(table),
  );
}

/**
 * Returns the destination of rows without a key of their own, which are added and deleted with the row of
 * `parent` that `reference` names.
 */
export function children(
  load: Load,
  table: string,
  columns: readonly string[],
  parent: string,
  reference: string,
  merge: (load: Load, staging: string) => Promise<void> = (load, staging) =>
    mergeChildren(load, { table, staging, columns, parent, reference }),
): Destination {
  if (!load.merging) return new Straight(load, table, columns);
  const staging = stage(load, table, columns);
  return new ByStaging(load, table, staging, columns, () => merge(load, staging));
}
