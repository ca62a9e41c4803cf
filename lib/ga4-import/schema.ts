import { z } from "zod";

export const ImportId = z.strictObject({ id: z.uuid() });

/** A check writes nothing but its report; a load imports the records. */
export const ImportStart = z.strictObject({
  mode: z.enum(["check", "load"]),
  /** What users call the export: the name of the folder or .zip. */
  source_name: z.string().trim().min(1).max(255),
  /** The folder or .zip on this machine. */
  source_path: z.string().min(1).max(4096),
  /** Whether it was found in the watched folder. */
  watched: z.boolean().optional(),
  /** The fingerprint of what was checked; the export must still have it. */
  fingerprint: z.string().max(64).optional(),
});

export const IssueList = z.strictObject({
  ...ImportId.shape,
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  per_page: z.coerce.number().int().min(1).max(200).default(50),
  gravity: z.enum(["repaired", "kept", "rejected"]).optional(),
  file: z.string().max(100).optional(),
  kind: z.string().max(100).optional(),
});
