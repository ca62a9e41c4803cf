ALTER TABLE "document_lines" ADD COLUMN "advisory_id" uuid;--> statement-breakpoint
ALTER TABLE "document_lines" ADD COLUMN "deferred_work_id" uuid;--> statement-breakpoint
ALTER TABLE "document_lines" ADD CONSTRAINT "document_lines_advisory_id_advisories_id_fk" FOREIGN KEY ("advisory_id") REFERENCES "public"."advisories"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_lines" ADD CONSTRAINT "document_lines_deferred_work_id_deferred_work_id_fk" FOREIGN KEY ("deferred_work_id") REFERENCES "public"."deferred_work"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_lines_by_advisory" ON "document_lines" USING btree ("advisory_id") WHERE "document_lines"."advisory_id" is not null;--> statement-breakpoint
CREATE INDEX "document_lines_by_deferred_work" ON "document_lines" USING btree ("deferred_work_id") WHERE "document_lines"."deferred_work_id" is not null;