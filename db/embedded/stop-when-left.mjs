// Ends a PostgreSQL whose short-lived program was killed before it could do so itself: <data folder> <process id of PostgreSQL>.
// Its stdin stays open as long as that program lives. Plain JavaScript: it runs as it is, outside any bundle.
import { lockHolder, processBirth } from "./process-lock.mjs";

const [dataDir, id = ""] = process.argv.slice(2);
const pid = Number(id);
const birth = processBirth(pid);

process.stdin.resume().once("close", () => {
  // If a server has started in the meantime, it uses the database and will end it itself.
  if (birth !== undefined && !lockHolder(`${dataDir}/server.lock`) && processBirth(pid) === birth)
    process.kill(pid, "SIGINT");
  process.exit();
});
