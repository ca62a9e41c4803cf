import "server-only";
import path from "node:path";
import { and, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { import_runs } from "@/db/schema/ga4-import";
import { command } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { exportOf, importFolder } from "../run/run-import";
import { undoLoad } from "../run/undo";
import { ImportId, ImportStart } from "../schema";

/**
 * Records an import, which `runImport` carries out. Users' uploads are in the imports folder. Users may only
 * name another path on the server, to check or load it again, if the watched folder or a command line has
 * imported from it before.
 */
export const startImport = command({
  name: "imports.start",
  permission: "imports:create",
  input: ImportStart,
  async run({ tx, actor, input }) {
    if (actor.kind !== "system" && (await isElsewhere(input)) && !(await wasRead(tx, input))) {
      throw invalid({ field: "source_path", message: "Upload the export first" });
    }
    return oneRow(
      tx
        .insert(import_runs)
        .values({ ...input, started_by: actor.kind === "user" ? actor.id : null })
        .returning({ id: import_runs.id, mode: import_runs.mode, status: import_runs.status }),
    );
  },
  trace: ({ id }, { input }) => ({
    entity: "imports",
    id,
    after: { mode: input.mode, source: input.source_name },
  }),
});

async function isElsewhere(source: { source_path: string }): Promise<boolean> {
  const inside = path.relative(await importFolder(), exportOf(source));
  return inside.startsWith("..") || path.isAbsolute(inside);
}

async function wasRead(tx: Tx, { source_path }: { source_path: string }): Promise<boolean> {
  const [before] = await tx
    .select({ id: import_runs.id })
    .from(import_runs)
    .where(eq(import_runs.source_path, source_path))
    .limit(1);
  return before !== undefined;
}

/** Asks a queued or running import to stop; it ends within a second and leaves nothing behind. */
export const cancelImport = command({
  name: "imports.cancel",
  permission: "imports:update",
  input: ImportId,
  async run({ tx, input }) {
    const [run] = await tx
      .update(import_runs)
      .set({ status: "cancelled", updated_at: sql`now()` })
      .where(and(eq(import_runs.id, input.id), inArray(import_runs.status, ["queued", "running"])))
      .returning({ id: import_runs.id, status: import_runs.status });
    if (run) return run;
    const [ended] = await tx
      .select({ id: import_runs.id })
      .from(import_runs)
      .where(eq(import_runs.id, input.id));
    throw ended ? conflict("This import has ended already") : notFound("import");
  },
  trace: ({ id }) => ({ entity: "imports", id }),
});

/**
 * Commands after which an undo is still allowed: imports themselves, downloads, signing in and reading what the bell says, such as that
 * the import is done, change no record that an undo could harm.
 */
const NO_CHANGE = [
  ...["start", "queue", "cancel", "load", "undo", "download", "watch", "look", "keep_ours"].map(
    (verb) => `imports.${verb}`,
  ),
  ...["answer_number", "tick", "go_live", "go_back"].map((verb) => `imports.${verb}`),
  ...["records.%", "sessions.%", "notifications.%", "users.change_password"],
];

/**
 * Undoes everything that an import added or changed, in one transaction. Throws CONFLICT for any import but
 * the last, and if somebody has changed a record since.
 */
export const undoImport = command({
  name: "imports.undo",
  permission: "imports:delete",
  input: ImportId,
  async run({ tx, actor, input }) {
    const run = await undoable(tx, input.id);
    const changed = await tx.execute(sql`
      select 1 from audit_log where id > ${run.audit_mark ?? 0} and command not like all (${`{${NO_CHANGE.join(",")}}`}::text[])
      limit 1`);
    if (changed.length > 0) {
      throw conflict("Records were changed after this import, so that it cannot be undone any more");
    }
    await undoLoad(tx, input.id);
    const [undone] = await tx
      .update(import_runs)
      .set({ status: "undone", undone_at: sql`now()`, undone_by: actor.id, updated_at: sql`now()` })
      .where(eq(import_runs.id, input.id))
      .returning({ id: import_runs.id, status: import_runs.status });
    return undone;
  },
  trace: (_, { input }) => ({ entity: "imports", id: input.id }),
});

async function undoable(tx: Tx, id: string) {
  const [run] = await tx.select().from(import_runs).where(eq(import_runs.id, id)).for("update");
  if (!run) throw notFound("import");
  if (run.mode !== "load" || !["reconciled", "differs"].includes(run.status)) {
    throw conflict("Only an import that was loaded can be undone");
  }
  const [last] = await tx
    .select({ id: import_runs.id })
    .from(import_runs)
    .where(and(inArray(import_runs.status, ["reconciled", "differs"]), isNotNull(import_runs.audit_mark)))
    .orderBy(desc(import_runs.finished_at))
    .limit(1);
  if (last?.id !== id) throw conflict("A later import was loaded; undo that one first");
  return run;
}
