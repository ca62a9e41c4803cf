import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { RUN_MODES, RUN_STATUSES } from "./run/run-schema";

const both = {
  id: z.uuid(),
  mode: z.enum(RUN_MODES),
  status: z.enum(RUN_STATUSES),
  source_name: z.string(),
  started_by_name: z.string().nullable(),
  created_at: instant,
  started_at: instant.nullable(),
  finished_at: instant.nullable(),
};

const count = z.int().nullable();

export const ImportInList = z
  .object({
    ...both,
    rows_read: count,
    rows_repaired: count,
    rows_kept: count,
    rows_rejected: count,
    reconciled: z.boolean().nullable(),
  })
  .meta({ id: "ImportInList" });

export const ImportEnded = z
  .object({ id: z.uuid(), status: z.enum(RUN_STATUSES) })
  .meta({ id: "ImportEnded" });

export const ImportWhole = z
  .object({
    ...both,
    undone_at: instant.nullable(),
    undone_by_name: z.string().nullable(),
    error: z.string().nullable(),
    progress: z.object({ file: z.string().nullish(), percent: z.number().nullish() }),
  })
  .meta({ id: "ImportWhole" });
