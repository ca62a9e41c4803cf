import { z } from "zod";
import { needed, version } from "@/lib/core/input/fields";
import { Flag } from "@/lib/core/input/list";
import { DOCUMENT_TYPES } from "@/lib/document-record/rules/types";

export const STATUS_SUBJECTS = ["document", "appointment"] as const;

/** By name, so that a light and a dark screen each show their own shade. */
export const STATUS_COLOURS = ["grey", "blue", "green", "amber", "red"] as const;

export type StatusSubject = (typeof STATUS_SUBJECTS)[number];
export type StatusColour = (typeof STATUS_COLOURS)[number];

const name = needed("Give it a name", 80);

const choices = {
  colour: z.enum(STATUS_COLOURS).nullable().optional(),
  /** Kinds of document that it is offered for; null or none named is all of them. */
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
  /** A retired one is offered no more. */
  active: z.boolean().optional().meta({ description: "Whether it is offered." }),
});

export const StatusKey = z.strictObject({ id: z.uuid(), version });

/** All statuses of a list, first to last. */
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
  /** Those that are offered no more too. */
  retired: Flag.default(false).meta({ description: "Those that are offered no more too." }),
});

export interface CustomStatus {
  id: string;
  applies_to: StatusSubject;
  name: string;
  colour: StatusColour | null;
  document_types: (typeof DOCUMENT_TYPES)[number][] | null;
  active: boolean;
  version: number;
}
