import { CopyTarget } from "./copy-target";
import type { Load } from "./load";
import { mergeChildren, mergeRows, stage } from "./merge";

/** Where the rows of one table go: straight into it at a first import, by way of a staging table at a later one. */
export interface Destination extends CopyTarget {
  finish(): Promise<void>;
}

class Straight extends CopyTarget implements Destination {
  constructor(load: Load, table: string, columns: readonly string[]) {
    super(load.tx, load.sender, table, columns);
  }

  finish(): Promise<void> {
    return this.close();
  }
}

class ByStaging extends CopyTarget implements Destination {
  constructor(
    private readonly load: Load,
    staging: string,
    columns: readonly string[],
    private readonly merge: () => Promise<void>,
  ) {
    super(load.tx, load.sender, staging, columns);
  }

  async finish(): Promise<void> {
    await this.close();
    this.load.sender.give(this.merge);
  }
}

/** For rows that have a key of GA4's: `legacy_id` and `source_hash` are among the columns. */
export function keyed(load: Load, table: string, columns: readonly string[]): Destination {
  if (!load.merging) return new Straight(load, table, columns);
  const staging = stage(load, table, columns);
  return new ByStaging(load, staging, columns, () => mergeRows(load, table, staging, columns));
}

/** For rows without a key of their own, that come and go with the row of `parent` that `reference` names. */
export function children(
  load: Load,
  table: string,
  columns: readonly string[],
  parent: string,
  reference: string,
): Destination {
  if (!load.merging) return new Straight(load, table, columns);
  const staging = stage(load, table, columns);
  const merge = () => mergeChildren(load, { table, staging, columns, parent, reference });
  return new ByStaging(load, staging, columns, merge);
}
