// Ends a PostgreSQL whose short-lived program was killed before it could: <data folder> <process id of PostgreSQL>.
// Its input stays open as long as that program lives. Plain JavaScript: runs as it is, beside whatever was bundled.
import { lockHolder, processBirth } from "./process-lock.mjs";

const [dataDir, id = ""] = process.argv.slice(2);
const pid = Number(id);
const birth = processBirth(pid);

process.stdin.resume().once("close", () => {
  // A server that came meanwhile uses it, and ends it itself.
  if (birth !== undefined && !lockHolder(`${dataDir}/server.lock`) && processBirth(pid) === birth)
    process.kill(pid, "SIGINT");
  process.exit();
});
