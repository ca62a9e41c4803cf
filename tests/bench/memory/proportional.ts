import { readdirSync, readFileSync } from "node:fs";

/** Megabytes of a server and all that it started: memory that several processes share counts in proportion (PSS). */
export interface Held {
  node: number;
  database: number;
  both: number;
}

/** What a process and its descendants hold now, told apart by PostgreSQL's programs and the rest. Linux alone tells. */
export function held(root: number): Held {
  const sum = { node: 0, database: 0 };
  for (const pid of family(root)) {
    const [name, kilobytes] = [read(pid, "comm"), /^Pss:\s+(\d+)/m.exec(read(pid, "smaps_rollup"))?.[1]];
    sum[name.startsWith("postgres") ? "database" : "node"] += Number(kilobytes ?? 0) / 1024;
  }
  return { ...sum, both: sum.node + sum.database };
}

function family(root: number): number[] {
  const children = Map.groupBy(
    readdirSync("/proc").filter((name) => /^\d+$/.test(name)),
    (pid) => Number(/\) \S (\d+)/.exec(read(pid, "stat"))?.[1]),
  );
  const found = [root];
  for (const pid of found) found.push(...(children.get(pid) ?? []).map(Number));
  return found;
}

/** Empty where the process has just ended. */
function read(pid: number | string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}
