import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { ATTACHMENT_KINDS } from "./rules/limits";
import { Marks } from "./schema";

export const Attachment = z
  .object({
    id: z.uuid(),
    entity: z.string(),
    entity_id: z.uuid(),
    part: z.string().nullable(),
    kind: z.enum(ATTACHMENT_KINDS),
    file_name: z.string(),
    content_type: z.string(),
    byte_size: z.number(),
    sha256: z.string(),
    has_thumbnail: z.boolean(),
    width: z.int().nullable(),
    height: z.int().nullable(),
    drawn_on: z.uuid().nullable(),
    marks: Marks.nullable(),
    uploaded_by: z.uuid().nullable(),
    uploaded_by_name: z.string().nullable(),
    created_at: instant,
    updated_at: instant,
    version: z.int(),
  })
  .meta({ id: "Attachment" });
export type Attachment = z.infer<typeof Attachment>;

/** How far an upload has come: how many bytes are here, from the first on. */
export const UploadState = z
  .object({ id: z.uuid(), byte_size: z.number(), received: z.number(), finished: z.boolean() })
  .meta({ id: "AttachmentUpload" });
export type UploadState = z.infer<typeof UploadState>;

/** The id of what is gone, or back. */
export const AttachmentGone = z.object({ id: z.uuid() }).meta({ id: "AttachmentGone" });
