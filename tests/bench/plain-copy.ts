import { isUtf8 } from "node:buffer";
import { createReadStream, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import postgres from "postgres";

/** Milliseconds that plain COPY of all files of an export into tables of text takes: the reference of the import. */
export async function plainCopy(databaseUrl: string, folder: string): Promise<number> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => prepare(path.join(folder, name)));
  const started = performance.now();
  await sql`create schema plain_copy`;
  for (const { table, columns, file, encoding } of files) {
    await sql.unsafe(`create table plain_copy.${table} (${columns})`);
    await pipeline(
      createReadStream(file),
      await sql
        .unsafe(`copy plain_copy.${table} from stdin (format csv, header true, encoding '${encoding}')`)
        .writable(),
    );
  }
  const taken = performance.now() - started;
  await sql`drop schema plain_copy cascade`;
  await sql.end();
  return taken;
}

function prepare(file: string) {
  const bytes = readFileSync(file);
  const header = bytes.subarray(0, bytes.indexOf("\r\n")).toString("latin1").split(",");
  return {
    file,
    table: path.basename(file, ".csv").toLowerCase(),
    columns: header.map((_, i) => `c${i} text`).join(", "),
    encoding: isUtf8(bytes) ? "UTF8" : "WIN1252",
  };
}
