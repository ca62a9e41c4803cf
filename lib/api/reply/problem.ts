import { z } from "zod";
import { DETAIL_CODES } from "@/lib/core/errors";
import { STATUS } from "./envelope";

const codes = Object.keys(STATUS) as [keyof typeof STATUS, ...(keyof typeof STATUS)[]];

/** An error as callers see it. */
export const Problem = z
  .object({
    code: z.enum(codes),
    message: z.string(),
    details: z.array(
      z.object({
        field: z.string(),
        message: z.string(),
        record_id: z
          .uuid()
          .optional()
          .meta({ description: "The record that stands in the way, for whoever may read it." }),
        code: z.enum(DETAIL_CODES).optional().meta({
          description:
            "Of VALIDATION_ERROR: `invalid` is not as the schema has it, `unknown_field` stands in no schema, `rule` is against a rule that no schema says.",
        }),
      }),
    ),
    next: z.string().optional().meta({
      description: "The operation that goes on from here, as `POST /documents/{id}/credit`.",
    }),
    version: z.int().optional().meta({
      description: "Of PRECONDITION_FAILED: the version that the record has by now; `ETag` has it too.",
    }),
  })
  .meta({ id: "Problem" });
