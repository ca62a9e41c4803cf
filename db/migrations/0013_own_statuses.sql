ALTER TABLE "garage_statuses" ADD COLUMN "document_types" text[];--> statement-breakpoint
ALTER TABLE "garage_statuses" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "garage_statuses" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "garage_statuses_by_name" ON "garage_statuses" USING btree ("applies_to",lower("name")) WHERE "garage_statuses"."deleted_at" is null;--> statement-breakpoint
ALTER TABLE "garage_statuses" ADD CONSTRAINT "garage_statuses_applies_to_known" CHECK ("garage_statuses"."applies_to" in ('document', 'appointment'));--> statement-breakpoint
ALTER TABLE "garage_statuses" ADD CONSTRAINT "garage_statuses_colour_known" CHECK ("garage_statuses"."colour" is null or "garage_statuses"."colour" in ('grey', 'blue', 'green', 'amber', 'red'));