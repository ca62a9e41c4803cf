import { flat } from "../../source/export-reader";
import type { Ids } from "./ids";

/** The records of one kind by GA4's key: each has a running number here and an id in the database. */
export class Registry {
  private readonly numbers = new Map<string, number>();
  /**
   * The record's id in the database: the id itself if from an earlier import, or the number of an id made
   * now.
   */
  private readonly idOf: (string | number)[] = [];

  private readonly keyOf: string[] = [];

  constructor(private readonly ids: Ids) {}

  get size(): number {
    return this.idOf.length;
  }

  /** Adds a record from an earlier import, with the key of the record that it was merged into. */
  known(key: string, id: string, became = key): void {
    this.numbers.set(key, this.idOf.length);
    this.keyOf.push(became);
    this.idOf.push(id);
  }

  /** Returns the number of a record of the export; a new record gets an id. */
  take(key: string): number {
    const old = this.numbers.get(key);
    if (old !== undefined) return old;
    const number = this.idOf.length;
    const lasting = flat(key);
    this.numbers.set(lasting, number);
    this.keyOf.push(lasting);
    this.idOf.push(this.ids.take());
    return number;
  }

  /** Returns the number of a record, -1 if there is none. */
  find(key: string): number {
    return this.numbers.get(key) ?? -1;
  }

  id(number: number): string {
    const id = this.idOf[number] as string | number;
    return typeof id === "string" ? id : this.ids.text(id);
  }

  key(number: number): string | undefined {
    return this.keyOf[number];
  }
}
