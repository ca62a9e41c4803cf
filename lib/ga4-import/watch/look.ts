import "server-only";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { sql } from "@/db/client";
import { isWorkbook } from "@/lib/files/csv/other-formats";
import { importsFolder } from "@/lib/files/folders";
import { type ExportShape, factsOf, shapeAt } from "../source/export-facts";
import { exportFileName } from "../source/export-names";
import { openExport } from "../source/export-source";
import { filesIn } from "../source/source-folder";

interface Found extends ExportShape {
  name: string;
}

/**
 * Looks at a folder and stores what is there. An export has arrived once a look finds it unchanged since an
 * earlier look, `quietMs` or more before; one that changes afterwards counts as new. Never changes anything
 * in the folder. Returns why the folder could not be looked at, or null.
 */
export async function lookAt(folder: string, quietMs: number): Promise<string | null> {
  let found: Found[];
  try {
    found = await exportsIn(folder);
  } catch (error) {
    const problem = problemWith(error);
    await storeLook(folder, problem);
    return problem;
  }
  await storeLook(folder, null);
  const names = JSON.stringify(found.map(({ name }) => name));
  await sql()`
    delete from import_sightings
    where folder = ${folder} and name not in (select jsonb_array_elements_text(${names}::text::jsonb))`;
  for (const one of found) await storeSighting(folder, one, quietMs);
  await readArrived(folder);
  return null;
}

/**
 * Returns what may be an export: each folder with GA4's files in it, each .zip and workbook, and GA4's files
 * directly in the folder.
 */
async function exportsIn(folder: string): Promise<Found[]> {
  const found: Found[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  const loose = (name: string): boolean => !name.includes(path.sep) && exportFileName(name) !== null;
  if (entries.some((entry) => entry.isFile() && loose(entry.name)))
    found.push({ name: ".", ...(await shapeAt(folder, loose)) });
  for (const entry of entries) {
    const place = path.join(folder, entry.name);
    if (!(entry.isDirectory() ? await holdsExport(place) : entry.isFile() && isPacked(entry.name))) continue;
    // Something deleted in the meantime is ignored.
    const standing = await shapeAt(place).catch(() => null);
    if (standing) found.push({ name: entry.name, ...standing });
  }
  return found;
}

const holdsExport = async (place: string): Promise<boolean> =>
  (await filesIn(place)).some(
    ({ relative, isFile }) => isFile && (exportFileName(relative) !== null || isWorkbook(relative)),
  );

const isPacked = (name: string): boolean => /[^.]\.zip$/i.test(name) || isWorkbook(name);

const PROBLEMS: Record<string, string> = {
  ENOENT: "There is no such folder on the server",
  ENOTDIR: "This is no folder",
  EACCES: "The server may not read this folder",
  EPERM: "The server may not read this folder",
};

const problemWith = (error: unknown): string =>
  PROBLEMS[(error as NodeJS.ErrnoException).code ?? ""] ?? "The folder could not be read";

const storeLook = (folder: string, problem: string | null) => sql()`
  insert into import_looks (folder, looked_at, problem) values (${folder}, now(), ${problem})
  on conflict (folder) do update set looked_at = excluded.looked_at, problem = excluded.problem`;

/**
 * Stores what was seen of one export. One that had arrived and then changed is new; one that is still
 * arriving keeps its first sighting.
 */
async function storeSighting(
  folder: string,
  { name, shape, bytes, writtenAt }: Found,
  quietMs: number,
): Promise<void> {
  const same = sql()`s.shape = excluded.shape`;
  await sql()`
    insert into import_sightings as s (folder, name, shape, shape_since, first_seen_at, written_at, bytes)
    values (${folder}, ${name}, ${shape}, now(), now(), ${writtenAt.toISOString()}, ${bytes})
    on conflict (folder, name) do update set
      shape = excluded.shape, written_at = excluded.written_at, bytes = excluded.bytes,
      shape_since = case when ${same} then s.shape_since else now() end,
      first_seen_at = case when ${same} or s.settled_at is null then s.first_seen_at else now() end,
      settled_at = case when ${same} then coalesce(s.settled_at,
        case when s.shape_since <= now() - make_interval(secs => ${quietMs / 1000}) then now() end) end,
      fingerprint = case when ${same} then s.fingerprint end,
      check_run_id = case when ${same} then s.check_run_id end,
      load_run_id = case when ${same} then s.load_run_id end,
      tries = case when ${same} then s.tries else 0 end`;
}

/**
 * Reads the fingerprints of the exports that have arrived. One that cannot be read is left to its check,
 * which says why.
 */
async function readArrived(folder: string): Promise<void> {
  const arrived = await sql()<{ id: string; name: string; shape: string }[]>`
    select id, name, shape from import_sightings
    where folder = ${folder} and settled_at is not null and fingerprint is null`;
  for (const { id, name, shape } of arrived) {
    const fingerprint = await readFingerprint(pathOf(folder, name)).catch(() => "");
    await sql()`update import_sightings set fingerprint = ${fingerprint} where id = ${id} and shape = ${shape}`;
  }
}

async function readFingerprint(place: string): Promise<string> {
  const source = await openExport(place, importsFolder());
  try {
    return (await factsOf(place, source)).fingerprint;
  } finally {
    await source.close();
  }
}

/** Returns the path of an export in the folder. */
export const pathOf = (folder: string, name: string): string => path.join(folder, name);

/** Returns what users call it. */
export const displayName = (folder: string, name: string): string =>
  name === "." ? path.basename(folder) : name;
