import { connectEmbedded } from "@/db/embedded";

// A short-lived program, as the import is one: uses the database of a data folder until it is ended.
const log = { info() {}, warn() {} };
const database = await connectEmbedded(process.argv[2] ?? "", log);
process.stdout.write("ready\n");
const alive = setInterval(() => {}, 1000);
process.on("SIGTERM", async () => {
  clearInterval(alive);
  await database.stop();
});
