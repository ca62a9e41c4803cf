import "server-only";
import type { Readable } from "node:stream";
import type { Sql } from "@/db/client";
import type { IsoDate } from "@/lib/core/dates/dates";
import { fingerprint } from "@/lib/files/csv/fingerprint";
import { readPrice } from "../rules/price-text";
import { SAID_COLUMNS } from "./copy-line";

/** What speaks to the database beside the ORM: the pool, or the connection of a transaction. */
export type Driver = Pick<Sql, "unsafe">;

/** A price that is held of a part. Prices in ten-thousandths of a pound, -1 where there is none. */
export interface HeldPrice {
  net: number;
  list: number;
  surcharge: number;
  /** The fingerprint of all that the supplier said. */
  said: number;
  discontinued: boolean;
  from: IsoDate;
}

/** The prices of a supplier that stand today or begin later, by part: the latest of each, and those before it that still stand. */
export interface HeldPrices {
  latest: ReadonlyMap<string, HeldPrice>;
  /** Of the parts whose latest price is still to come: those until then, the newest first. */
  before: ReadonlyMap<string, HeldPrice[]>;
}

/**
 * Reads what is held of a supplier's prices on a day. As COPY writes it, because the driver's own rows take three times as long.
 */
export async function readHeld(driver: Driver, supplierId: string, day: IsoDate): Promise<HeldPrices> {
  const stream = await driver
    .unsafe(
      `copy (select part_key, valid_from, valid_until is null, ${SAID_COLUMNS.join(", ")} from supplier_prices
       where supplier_id = '${supplierId}' and (valid_until is null or valid_until > '${day}')
       order by valid_from desc) to stdout`,
    )
    .readable();
  const latest = new Map<string, HeldPrice>();
  const before = new Map<string, HeldPrice[]>();
  // One text for each day, however many prices begin on it.
  const days = new Map<string, IsoDate>();
  await eachLine(stream, (line) => {
    const [key = "", from = "", last, net = "", list = "", surcharge = ""] = line
      .toString("utf8")
      .split("\t", 6);
    const day = days.get(from) ?? from;
    days.set(day, day);
    const price: HeldPrice = {
      net: units(net),
      list: units(list),
      surcharge: units(surcharge),
      said: saidIn(line),
      discontinued: line[line.length - 1] === LETTER_T,
      from: day,
    };
    const part = key.includes("\\") ? key.replaceAll("\\\\", "\\") : key;
    if (last === "t") latest.set(part, price);
    else before.set(part, [...(before.get(part) ?? []), price]);
  });
  return { latest, before };
}

const TAB = 9;
const LF = 10;
const LETTER_T = 116;

/** Hashes a line as `saidBy` does: what stands behind the key, the date and whether it is the latest. */
function saidIn(line: Buffer): number {
  let at = 0;
  for (let cells = 0; cells < 3; cells++) at = line.indexOf(TAB, at) + 1;
  return fingerprint(line, at, line.length);
}

/** The fingerprint of what a file says of a part, by its `copyLine`. */
export function saidBy(line: string): number {
  const bytes = Buffer.from(line);
  return fingerprint(bytes, 0, bytes.length);
}

const units = (text: string): number => {
  const price = text === "\\N" ? -1 : readPrice(text);
  return typeof price === "number" ? price : -1;
};

async function eachLine(stream: Readable, onLine: (line: Buffer) => void): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = bytes.indexOf(LF, from); end >= 0; end = bytes.indexOf(LF, from)) {
      onLine(bytes.subarray(from, end));
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
}
