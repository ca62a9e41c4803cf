import { randomUUID } from "node:crypto";
import { createReadStream, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import postgres from "postgres";
import { connect, disconnect } from "@/db/client";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { run } from "@/lib/core/command";
import { setRecorder } from "@/lib/core/recorder";
import { priceFilesFolder } from "@/lib/files/folders";
import { takeInPriceFile } from "@/lib/supplier-prices/commands/take-in";
import { as } from "../support/actors";
import { ms, quantile, table } from "./statistics";

const LINES = 200_000;
const ROUNDS = 3;
/** Taking a price file in may take so many times what plain COPY of the file takes. */
const TIMES_COPY = 5;

/**
 * Takes a supplier's price file of 200,000 lines in beside plain COPY of it, in turns: the first one, the next with a tenth of the prices
 * changed, one with all of them changed, and the same again. Returns whether the limit is kept, which is that of a first file.
 */
export async function benchPriceFile(databaseUrl: string): Promise<boolean> {
  const files = priceFilesFolder();
  mkdirSync(files, { recursive: true });
  connect(databaseUrl);
  setRecorder(changeRecorder);
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const lists = [
    madeList(() => 0),
    madeList((n) => (n % 10 === 0 ? 7 : 0)),
    madeList(() => 11),
    madeList(() => 0, true),
  ] as const;
  const [first, tenth, all, shuffled] = lists.map((text) => {
    const upload = randomUUID();
    writeFileSync(path.join(files, `${upload}.csv`), text);
    return upload;
  });
  const times: Record<"copy" | "shuffled" | "first" | "tenth" | "all" | "again", number[]> = {
    ...{ copy: [], shuffled: [], first: [], tenth: [], all: [], again: [] },
  };
  for (let round = 0; round < ROUNDS; round++) {
    await sql`truncate supplier_prices, supplier_price_files`;
    const [supplier] = await sql<{ id: string }[]>`
      insert into suppliers (name, account_number) values ('Bench', ${`BENCH${round}`}) returning id`;
    const takeIn = async (upload = "") => {
      const started = performance.now();
      await run(takeInPriceFile, as("manager"), {
        ...{ supplier_id: supplier?.id ?? "", upload, file_name: "prices.csv" },
      });
      return performance.now() - started;
    };
    times.shuffled.push(await takeIn(shuffled));
    await sql`truncate supplier_prices, supplier_price_files`;
    times.copy.push(await rawCopy(sql, path.join(files, `${first}.csv`)));
    times.first.push(await takeIn(first));
    await sql`analyze supplier_prices`;
    times.tenth.push(await takeIn(tenth));
    times.all.push(await takeIn(all));
    times.again.push(await takeIn(all));
  }
  const copy = quantile(times.copy, 0.5);
  console.log(
    table([
      [
        `price file of ${LINES} lines, ${megabytes(path.join(files, `${first}.csv`))} MB`,
        "ms",
        "of plain COPY",
      ],
      ...Object.entries(times).map(([what, measured]) => {
        const median = quantile(measured, 0.5);
        return [NAMES[what] ?? what, ms(median), `${(median / copy).toFixed(1)}×`];
      }),
      ["peak memory of the process, MB", (process.resourceUsage().maxRSS / 1024).toFixed(0), ""],
    ]),
  );
  for (const upload of [first, tenth, all, shuffled]) rmSync(path.join(files, `${upload}.csv`));
  await sql.end();
  await disconnect();
  return quantile(times.first, 0.5) / copy <= TIMES_COPY;
}

const NAMES: Record<string, string> = {
  copy: "plain COPY into columns of text",
  shuffled: "the first file, its lines in no order",
  first: "the first file",
  tenth: "the next, a tenth of the prices changed",
  all: "the next, all prices changed",
  again: "the same file again",
};

const BRANDS = ["Bosch", "Mann-Filter", "Febi Bilstein", "NGK", "Brembo", "Lemförder", "Gates", "Valeo"];
const THINGS = [
  "Oil filter",
  "Brake pad set, front axle",
  "Wishbone, lower left",
  "Spark plug",
  "Timing belt kit",
];

/** Its lines in the order of their part numbers, as suppliers write them, unless it is shuffled. */
export function madeList(rise: (n: number) => number, shuffled = false): string {
  const lines = [
    "part_number,description,net_price,brand,manufacturer_number,unit,list_price,surcharge,vat_code,barcode,discount_code",
  ];
  for (let at = 0; at < LINES; at++) {
    const n = shuffled ? (at * 7919) % LINES : at;
    const part = String(n).padStart(7, "0");
    const thing = THINGS[n % THINGS.length] ?? "";
    const price = 250 + ((n * 31) % 30_000) + rise(n);
    lines.push(
      `AD${part.slice(0, 4)} ${part.slice(4)},"${thing} for ${BRANDS[(n >> 3) % 8]} fit ${n % 400}",${(price / 100).toFixed(2)},${BRANDS[n % 8]},0 ${986_000_000 + n},EACH,"£${(price / 50).toFixed(2)}",${n % 25 ? "" : "45.00"},S,50${String(10_000_000_000 + n)},${"ABCDEF"[n % 6]}`,
    );
  }
  return `${lines.join("\r\n")}\r\n`;
}

async function rawCopy(sql: postgres.Sql, file: string): Promise<number> {
  const columns = (readFileSync(file, "utf8").split("\r\n", 1)[0] ?? "")
    .split(",")
    .map((_, i) => `c${i} text`);
  await sql.unsafe(`drop table if exists plain_copy; create table plain_copy (${columns.join(", ")})`);
  const started = performance.now();
  await pipeline(
    createReadStream(file),
    await sql.unsafe("copy plain_copy from stdin (format csv, header true)").writable(),
  );
  const taken = performance.now() - started;
  await sql`drop table plain_copy`;
  return taken;
}

const megabytes = (file: string): string => (statSync(file).size / 1024 / 1024).toFixed(0);
