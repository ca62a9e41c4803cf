import { flat } from "../../source/export-reader";
import type { Ids } from "./ids";

/** The records of one kind by GA4's key: each has a running number here and an id in the database. */
export class Registry {
  private readonly numbers = new Map<string, number>();
  /** What the database calls it: an id from an earlier import, or the number of one that was made now. */
  private readonly idOf: (string | number)[] = [];

  private readonly keyOf: string[] = [];

  constructor(private readonly ids: Ids) {}

  get size(): number {
    return this.idOf.length;
  }

  /** A record that the database has from an earlier import, and the key of the one that it became part of. */
  known(key: string, id: string, became = key): void {
    this.numbers.set(key, this.idOf.length);
    this.keyOf.push(became);
    this.idOf.push(id);
  }

  /** The number of a record of the export, given an id now unless it is known. */
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

  /** -1 where there is no such record. */
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
