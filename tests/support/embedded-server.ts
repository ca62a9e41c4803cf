import postgres from "postgres";
import { startEmbedded } from "@/db/embedded";
import { acquireDataLock } from "@/db/embedded/data-lock";

// The smallest server: holds the data, starts the database, writes one row, and waits to be ended.
const dataDir = process.argv[2] ?? "";
const log = { info() {}, warn() {} };

try {
  const lock = acquireDataLock(dataDir, { url: "http://localhost:4999" });
  const database = await startEmbedded({ dataDir, log });
  const sql = postgres(database.url, { max: 1 });
  await sql`create table kept (what text)`;
  await sql`insert into kept values ('written by the server')`;
  process.stdout.write("ready\n");
  const alive = setInterval(() => {}, 1000);
  process.on("SIGTERM", async () => {
    clearInterval(alive);
    await sql.end();
    await database.stop();
    lock.release();
  });
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
