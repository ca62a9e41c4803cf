import { z } from "zod";
import { needed, version } from "@/lib/core/input/fields";
import { Flag } from "@/lib/core/input/list";
import { DOCUMENT_TYPES } from "@/lib/document-record/rules/types";
import type { GarageStatus } from "./custom-status-responses";

export const STATUS_SUBJECTS = ["document", "appointment"] as const;

/** By name, so that light and dark screens can each use their own shade. */
export const STATUS_COLOURS = ["grey", "blue", "green", "amber", "red"] as const;

export type StatusSubject = (typeof STATUS_SUBJECTS)[number];
export type StatusColour = (typeof STATUS_COLOURS)[number];

const name = needed("Give it a name", 80);

const choices = {
  colour: z.enum(STATUS_COLOURS).nullable().optional(),
  /** Types of document that it is offered for; null or an empty list means all. */
  document_types: z
    .array(z.enum(DOCUMENT_TYPES))
    .transform((types) => (types.length > 0 ? types : null))
    .nullable()
    .optional()
    .meta({ description: "Kinds of document that it is offered for; all where none is named." }),
};

export const StatusCreate = z.strictObject({
  applies_to: z
    .enum(STATUS_SUBJECTS)
    .meta({ description: "Whether it stands beside documents or appointments." }),
  name,
  ...choices,
});

export const StatusUpdate = z.strictObject({
  id: z.uuid(),
  version,
  name: name.optional(),
  ...choices,
  /** False for a retired status, which is no longer offered. */
  active: z.boolean().optional().meta({ description: "Whether it is offered." }),
});

export const StatusKey = z.strictObject({ id: z.uuid(), version });

/** All statuses of a list, in order. */
export const StatusOrder = z.strictObject({
  applies_to: z
    .enum(STATUS_SUBJECTS)
    .meta({ description: "Whether it stands beside documents or appointments." }),
  ids: z.array(z.uuid()).min(1).max(200),
});

export const StatusFilters = z.strictObject({
  applies_to: z
    .enum(STATUS_SUBJECTS)
    .optional()
    .meta({ description: "Only words for documents, or only words for appointments." }),
  /** Whether to include retired ones. */
  retired: Flag.default(false).meta({ description: "Those that are offered no more too." }),
});

export type CustomStatus = z.infer<typeof GarageStatus>;
