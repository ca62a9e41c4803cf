import { z } from "zod";
import { wholeInAddress } from "@/lib/core/input/fields";
import { ATTACHED_ENTITIES } from "./rules/attached-to";
import { ATTACHMENT_KINDS, LARGEST } from "./rules/limits";

const entity = z
  .enum(ATTACHED_ENTITIES, "What it is attached to, such as vehicles")
  .meta({ description: "What kind of record it is attached to." });
const entity_id = z.uuid().meta({ description: "The record that it is attached to." });
const part = z
  .string()
  .regex(/^[\w.-]{1,80}$/, "Letters, digits, dots and hyphens")
  .nullable()
  .optional()
  .meta({ description: "What of the record it belongs to, such as the key of an item of a health check." });
const kind = z.enum(ATTACHMENT_KINDS).meta({ description: "What kind of file it is." });
const NAMED = "Give it a name, without control characters";
const file_name = z
  .string(NAMED)
  .regex(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: names of files have none
    /^(?=.*\S)[^\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]+$/,
    NAMED,
  )
  .trim()
  .max(200, "At most 200 characters");
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "The SHA-256 of the bytes, in hexadecimal figures");

const MOST = Math.max(...Object.values(LARGEST));

/** What is announced before the first byte. `key` is the caller's own, for this upload alone; the attachment gets it as its id. */
export const UploadBegin = z.strictObject({
  key: z.uuid(),
  entity,
  entity_id,
  part,
  kind: kind.optional().meta({ description: "By its content where it is not given." }),
  file_name,
  content_type: z
    .string()
    .max(200)
    .optional()
    .meta({ description: "What the sender takes it for. What it is, its bytes say." }),
  byte_size: z
    .int()
    .min(1, "The file is empty")
    .max(MOST, `At most ${MOST / 1024 / 1024} MB`),
  sha256: sha256.optional(),
});

export const UploadId = z.strictObject({ id: z.uuid() });

export const UploadPiece = z.strictObject({
  id: z.uuid(),
  offset: wholeInAddress(0, MOST)
    .default(0)
    .meta({ description: "The first byte of the piece, counted from 0." }),
});

export const AttachmentId = z.strictObject({ id: z.uuid() });

export const AttachmentUpdate = z.strictObject({
  id: z.uuid(),
  file_name: file_name.optional(),
  kind: kind.optional(),
});

export const AttachmentsOf = z.strictObject({
  entity,
  entity_id,
  part: z.string().max(80).optional().meta({ description: "Only of this part of the record." }),
});

const share = z.number().min(0).max(1);
const place = z.strictObject({ x: share, y: share });

/** An arrow from its tail to its head, or a circle from corner to corner; places as shares of the picture's width and height. */
export const Mark = z.strictObject({ shape: z.enum(["arrow", "circle"]), from: place, to: place });
export type Mark = z.infer<typeof Mark>;
export const Marks = z.array(Mark).max(60, "At most 60 arrows and circles");

export const Drawing = z.strictObject({ key: z.uuid(), id: z.uuid(), marks: Marks });

/** `thumbnail` is small, `email` at most 1 MB, both of pictures alone. */
export const SIZES = ["full", "thumbnail", "email"] as const;
export const ContentAsked = z.strictObject({
  id: z.uuid(),
  size: z.enum(SIZES).optional().meta({ description: "As it is, small, or small enough for an e-mail." }),
});
