import { spawnSync } from "node:child_process";
import { chownSync, lstatSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { EmbeddedDatabaseError } from "./errors";

/** How PostgreSQL's programs are run here, and who owns the data on disk; no owner means whoever we are. */
export type OsUser = {
  prefix: string[];
  spawnAs: { uid?: number; gid?: number };
  owner?: number;
};

const NOBODY = 65534;
const nobody = { uid: NOBODY, gid: NOBODY };

/** PostgreSQL refuses to run as root, so root runs it as nobody, by the gentlest means that the machine allows. */
export function osUser(): OsUser {
  if (process.getuid?.() !== 0) return { prefix: [], spawnAs: {} };
  const inNamespace = ["unshare", "--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  if (works(inNamespace)) return { prefix: inNamespace, spawnAs: {}, owner: 0 };
  // Keeps the right to pass through folders that are closed to others, such as /root.
  const ids = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, "--clear-groups"];
  const asNobody = ["setpriv", ...ids, "--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  if (works(asNobody)) return { prefix: asNobody, spawnAs: {}, owner: NOBODY };
  return { prefix: [], spawnAs: nobody, owner: NOBODY };
}

const works = (prefix: string[]) =>
  spawnSync(prefix[0] ?? "", [...prefix.slice(1), "true"], { stdio: "ignore" }).status === 0;

/** Gives the data to the user who runs PostgreSQL: who that is may change when the data moves to another machine. */
export function handOver(path: string, user: OsUser): void {
  if (user.owner === undefined || lstatSync(path).uid === user.owner) return;
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), user.owner, user.owner);
  chownSync(path, user.owner, user.owner);
}

/** Throws where the user who runs PostgreSQL cannot reach its programs or its data. */
export function checkReachable(paths: string[], user: OsUser): void {
  if (user.spawnAs.uid === undefined) return;
  for (const path of paths)
    for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder))
      if ((statSync(folder).mode & 0o001) === 0)
        throw new EmbeddedDatabaseError(
          `PostgreSQL does not run as root, and no other user can enter ${folder}. Start as a normal user, or move GA4 Garage and its DATA_DIR to a folder such as /srv.`,
        );
}
