DROP INDEX "documents_by_customer";--> statement-breakpoint
DROP INDEX "documents_by_vehicle";--> statement-breakpoint
DROP INDEX "reminders_by_template";--> statement-breakpoint
CREATE INDEX "receipts_by_reconciled" ON "receipts" USING btree ("reconciled","payment_date" DESC NULLS LAST,"id" DESC NULLS LAST,"method") WHERE "receipts"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "documents_by_customer" ON "documents" USING btree ("customer_id","document_date" DESC NULLS LAST,"id" DESC NULLS LAST,"deleted_at");--> statement-breakpoint
CREATE INDEX "documents_by_vehicle" ON "documents" USING btree ("vehicle_id","document_date" DESC NULLS LAST,"id" DESC NULLS LAST,"deleted_at");--> statement-breakpoint
CREATE INDEX "reminders_by_template" ON "reminders" USING btree ("template_id","due_date","id","status") WHERE "reminders"."deleted_at" is null;