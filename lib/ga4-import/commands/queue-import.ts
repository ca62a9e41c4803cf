import "server-only";
import { stat } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { import_runs } from "@/db/schema/ga4-import";
import { command, run } from "@/lib/core/command";
import { conflict, notFound } from "@/lib/core/errors";
import { enqueue } from "@/lib/jobs/queue";
import { importJob } from "../run/import-job";
import { exportOf } from "../run/run-import";
import { RUN_MODES } from "../run/run-schema";
import { findUnderWay } from "../run/under-way";
import { uploadedExport } from "../source/uploads";
import { startImport } from "./imports";

const mode = z.enum(RUN_MODES);

/** What to import: an upload, or again what an earlier run checked or loaded. */
const QueueImport = z.union([
  z.strictObject({
    mode,
    upload: z.uuid(),
    /** The name of the folder or .zip that the user chose. */
    name: z.string().trim().min(1).max(200),
  }),
  z.strictObject({ mode, run_id: z.uuid() }),
]);

/**
 * Queues a check or a load of an export. Only one at a time: throws CONFLICT while another is queued or
 * running.
 */
export const queueImport = command({
  name: "imports.queue",
  permission: "imports:create",
  input: QueueImport,
  async run({ tx, actor, input }) {
    await requireNoneUnderWay(tx);
    const source =
      "upload" in input
        ? { source_name: input.name, source_path: await uploadedExport(input.upload) }
        : await sourceOf(tx, input.run_id);
    const started = await run(startImport, actor, { mode: input.mode, ...source }, { tx });
    await enqueue(tx, importJob, { run_id: started.id });
    return { id: started.id };
  },
  trace: ({ id }, { input }) => ({ entity: "imports", id, after: { mode: input.mode } }),
});

async function requireNoneUnderWay(tx: Tx): Promise<void> {
  const busy = await findUnderWay(tx);
  if (busy !== null) throw conflict(`${busy} is under way; wait until it has ended, or cancel it`);
}

async function sourceOf(tx: Tx, id: string): Promise<{ source_name: string; source_path: string }> {
  const [run] = await tx.select().from(import_runs).where(eq(import_runs.id, id));
  if (!run) throw notFound("import");
  const { source_name, source_path } = run;
  const there = source_path && (await stat(exportOf({ source_path })).catch(() => null));
  if (!source_path || !there)
    throw conflict("What was uploaded for it is no longer kept; upload the export again");
  return { source_name, source_path };
}
