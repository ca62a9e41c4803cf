import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, lstatSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { EmbeddedDatabaseError } from "./errors";

/** How PostgreSQL's programs are run here, and who owns the data on disk; without an owner, the current user does. */
export type OsUser = {
  prefix: string[];
  spawnAs: { uid?: number; gid?: number };
  owner?: number;
};

const NOBODY = 65534;
const nobody = { uid: NOBODY, gid: NOBODY };

/** PostgreSQL refuses to run as root, so root runs it as nobody, by the least intrusive means that the machine allows. */
export function osUser(): OsUser {
  if (process.getuid?.() !== 0) return { prefix: [], spawnAs: {} };
  const inNamespace = ["unshare", "--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  if (works(inNamespace)) return { prefix: inNamespace, spawnAs: {}, owner: 0 };
  // Keeps the capability to pass through folders closed to others, such as /root.
  const ids = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, "--clear-groups"];
  const asNobody = ["setpriv", ...ids, "--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  if (works(asNobody)) return { prefix: asNobody, spawnAs: {}, owner: NOBODY };
  return { prefix: [], spawnAs: nobody, owner: NOBODY };
}

const works = (prefix: string[]) =>
  spawnSync(prefix[0] ?? "", [...prefix.slice(1), "true"], { stdio: "ignore" }).status === 0;

/** Gives a file or folder to the user who runs PostgreSQL. That user may change when the data moves to another machine. */
export function handOver(path: string, user: OsUser): void {
  const own = lstatSync(path);
  if (user.owner === undefined || own.uid === user.owner) return;
  const entries = own.isDirectory() ? readdirSync(path, { recursive: true, withFileTypes: true }) : [];
  for (const entry of entries)
    if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), user.owner, user.owner);
  chownSync(path, user.owner, user.owner);
}

/** Lets the user who runs PostgreSQL pass through our data folder. Throws EmbeddedDatabaseError where a parent folder is closed. */
export function allowTraversal(dataDir: string, program: string, user: OsUser): void {
  if (user.spawnAs.uid === undefined) return;
  chmodSync(dataDir, statSync(dataDir).mode | 0o011);
  for (const start of [dataDir, program])
    for (let folder = dirname(start); folder !== dirname(folder); folder = dirname(folder))
      if ((statSync(folder).mode & 0o001) === 0)
        throw new EmbeddedDatabaseError(
          `PostgreSQL does not run as root, and no other user can enter ${folder}. Start as a normal user, or move GA4 Garage and its DATA_DIR to a folder such as /srv.`,
        );
}
