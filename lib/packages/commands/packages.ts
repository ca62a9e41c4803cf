import "server-only";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { saved_job_lines, saved_jobs } from "@/db/schema/packages";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { type ErrorDetail, invalid } from "@/lib/core/errors";
import { usableTemplate } from "@/lib/reminders/internal/place-reminder";
import { readTaxCodes } from "@/lib/tax/queries/tax-codes";
import {
  ServicePackageCreate,
  ServicePackageKey,
  type ServicePackageLine,
  ServicePackageUpdate,
} from "../schema";

type Line = z.output<typeof ServicePackageLine>;

const subject = { table: saved_jobs, noun: "package", id: (input: { id: string }) => input.id };

/** Creates a package, a menu-priced job: its name, its lines, and its price if that is fixed. */
export const createServicePackage = command({
  name: "saved_jobs.create",
  permission: "saved_jobs:change",
  input: ServicePackageCreate,
  async run({ tx, input: { lines, ...job } }) {
    await requireTemplate(tx, job.reminder_template_id);
    const row = await oneRow(tx.insert(saved_jobs).values(job).returning());
    await replaceLines(tx, row.id, lines);
    return row;
  },
});

export const updateServicePackage = command({
  name: "saved_jobs.update",
  permission: "saved_jobs:change",
  input: ServicePackageUpdate,
  subject,
  async run({ tx, input: { id, version: _version, lines, ...job }, subject }) {
    if (job.reminder_template_id !== subject.reminder_template_id)
      await requireTemplate(tx, job.reminder_template_id);
    const row = await oneRow(
      tx
        .update(saved_jobs)
        .set({ ...job, ...nextVersion(saved_jobs) })
        .where(eq(saved_jobs.id, id))
        .returning(),
    );
    if (lines) await replaceLines(tx, id, lines);
    return row;
  },
});

/** Deletes a package; documents that contain it keep its lines. */
export const deleteServicePackage = command({
  name: "saved_jobs.delete",
  permission: "saved_jobs:change",
  input: ServicePackageKey,
  subject,
  async run({ tx, input }) {
    await tx
      .update(saved_jobs)
      .set({ deleted_at: sql`now()`, ...nextVersion(saved_jobs) })
      .where(eq(saved_jobs.id, input.id));
    return { id: input.id };
  },
});

/** VALIDATION_ERROR for a template that does not exist or is switched off, and for an MOT's, whose reminder follows its expiry. */
async function requireTemplate(tx: Tx, id: string | null | undefined): Promise<void> {
  if (!id) return;
  const { kind } = await usableTemplate(tx, id, "reminder_template_id");
  if (kind === "mot")
    throw invalid({
      field: "reminder_template_id",
      message: "The reminder of an MOT follows its expiry by itself",
    });
}

async function replaceLines(tx: Tx, jobId: string, lines: readonly Line[]): Promise<void> {
  const codes = new Set((await readTaxCodes(tx)).filter(({ retired }) => !retired).map(({ code }) => code));
  const problems: ErrorDetail[] = lines.flatMap((line, i) =>
    codes.has(line.tax_code)
      ? []
      : [{ field: `lines.${i}.tax_code`, message: `There is no tax code ${line.tax_code}` }],
  );
  if (problems.length > 0) throw invalid(...problems);
  await tx.delete(saved_job_lines).where(eq(saved_job_lines.saved_job_id, jobId));
  await tx
    .insert(saved_job_lines)
    .values(lines.map((line, i) => ({ ...line, saved_job_id: jobId, position: i + 1 })));
}
