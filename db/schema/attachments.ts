import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { edited, id, timestamps } from "./columns";

/** Photographs, videos and papers attached to any record. */
export const attachments = pgTable(
  "attachments",
  {
    id: id(),
    entity: text().notNull(),
    entity_id: uuid().notNull(),
    /** What of the record it belongs to, such as the key of an item of a health check; null for the record as a whole. */
    part: text(),
    kind: text().notNull().default("paper"),
    file_name: text().notNull(),
    content_type: text().notNull(),
    byte_size: bigint({ mode: "number" }).notNull(),
    /** Of what is stored. */
    sha256: text().notNull(),
    storage_key: text().notNull(),
    /** Of the bytes as they were sent: the same bytes again are stored once. */
    sent_sha256: text(),
    thumbnail_key: text(),
    width: integer(),
    height: integer(),
    /** The photograph that this is a copy of, with what was drawn on it. */
    drawn_on: uuid().references((): AnyPgColumn => attachments.id, { onDelete: "cascade" }),
    /** What was drawn, as `Marks` in lib/attachments/schema.ts has it. */
    marks: jsonb(),
    uploaded_by: uuid(),
    ...edited(),
  },
  (t) => [
    index().on(t.entity, t.entity_id),
    check("attachments_kind_known", sql`${t.kind} in ('photograph', 'video', 'paper', 'mot_bay')`),
    check("attachments_marks_on_a_drawing", sql`(${t.drawn_on} is null) = (${t.marks} is null)`),
    uniqueIndex("attachments_one_drawing").on(t.drawn_on).where(sql`${t.deleted_at} is null`),
    index("attachments_by_sent").on(t.sent_sha256),
    index("attachments_by_storage_key").on(t.storage_key),
    index("attachments_deleted").on(t.deleted_at).where(sql`${t.deleted_at} is not null`),
  ],
);

/** Uploads that are under way: what was announced. Their bytes lie in the folder of uploads. */
export const attachment_uploads = pgTable(
  "attachment_uploads",
  {
    /** Made by the caller; the attachment gets the same id. */
    id: uuid().primaryKey(),
    entity: text().notNull(),
    entity_id: uuid().notNull(),
    part: text(),
    kind: text(),
    file_name: text().notNull(),
    byte_size: bigint({ mode: "number" }).notNull(),
    sha256: text(),
    /** Who sends it: "user:…", "api_key:…". Nobody else may add to it. */
    begun_by: text().notNull(),
    /** The keys under which finishing it may have stored something already. */
    stored: text().array().notNull().default(sql`'{}'`),
    ...timestamps(),
  },
  (t) => [index("attachment_uploads_by_time").on(t.updated_at)],
);
