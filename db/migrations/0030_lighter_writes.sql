DROP INDEX "customers_made_here";--> statement-breakpoint
DROP INDEX "documents_by_issue";--> statement-breakpoint
DROP INDEX "documents_made_here";--> statement-breakpoint
DROP INDEX "receipts_made_here";--> statement-breakpoint
DROP INDEX "vehicles_made_here";--> statement-breakpoint
DROP INDEX "documents_by_date";--> statement-breakpoint
CREATE INDEX "documents_by_date" ON "documents" USING btree ("document_date" DESC NULLS LAST,"id" DESC NULLS LAST,"issued_date") WHERE "documents"."deleted_at" is null;