CREATE TABLE "attachment_uploads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"part" text,
	"kind" text,
	"file_name" text NOT NULL,
	"byte_size" bigint NOT NULL,
	"sha256" text,
	"begun_by" text NOT NULL,
	"stored" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "part" text;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "kind" text DEFAULT 'paper' NOT NULL;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "sent_sha256" text;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "thumbnail_key" text;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "width" integer;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "height" integer;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "drawn_on" uuid;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "marks" jsonb;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "attachment_uploads_by_time" ON "attachment_uploads" USING btree ("updated_at");--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_drawn_on_attachments_id_fk" FOREIGN KEY ("drawn_on") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "attachments_one_drawing" ON "attachments" USING btree ("drawn_on") WHERE "attachments"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "attachments_by_sent" ON "attachments" USING btree ("sent_sha256");--> statement-breakpoint
CREATE INDEX "attachments_by_storage_key" ON "attachments" USING btree ("storage_key");--> statement-breakpoint
CREATE INDEX "attachments_deleted" ON "attachments" USING btree ("deleted_at") WHERE "attachments"."deleted_at" is not null;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_kind_known" CHECK ("attachments"."kind" in ('photograph', 'video', 'paper', 'mot_bay'));--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_marks_on_a_drawing" CHECK (("attachments"."drawn_on" is null) = ("attachments"."marks" is null));--> statement-breakpoint
CREATE VIEW "public"."inspection_heads" AS (select id, vehicle_id, document_id, state, deleted_at from inspections);