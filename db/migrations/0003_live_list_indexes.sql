DROP INDEX "customers_by_name";--> statement-breakpoint
DROP INDEX "customers_by_account_number";--> statement-breakpoint
DROP INDEX "customers_by_town";--> statement-breakpoint
DROP INDEX "customers_by_postcode";--> statement-breakpoint
DROP INDEX "customers_by_last_invoice";--> statement-breakpoint
DROP INDEX "customers_by_updated";--> statement-breakpoint
DROP INDEX "customers_by_created";--> statement-breakpoint
DROP INDEX "customers_trade_by_name";--> statement-breakpoint
DROP INDEX "customers_accounts_by_name";--> statement-breakpoint
DROP INDEX "documents_by_date";--> statement-breakpoint
DROP INDEX "documents_by_type_date";--> statement-breakpoint
DROP INDEX "documents_by_type_status_date";--> statement-breakpoint
DROP INDEX "documents_by_type_number";--> statement-breakpoint
DROP INDEX "documents_by_type_gross";--> statement-breakpoint
DROP INDEX "documents_unpaid";--> statement-breakpoint
DROP INDEX "documents_open_jobs";--> statement-breakpoint
DROP INDEX "documents_by_updated";--> statement-breakpoint
DROP INDEX "receipts_by_date";--> statement-breakpoint
DROP INDEX "receipts_by_method_date";--> statement-breakpoint
DROP INDEX "receipts_by_amount";--> statement-breakpoint
DROP INDEX "receipts_by_updated";--> statement-breakpoint
DROP INDEX "reminders_by_template";--> statement-breakpoint
DROP INDEX "reminders_by_status_due";--> statement-breakpoint
DROP INDEX "reminders_by_due";--> statement-breakpoint
DROP INDEX "reminders_by_updated";--> statement-breakpoint
DROP INDEX "vehicles_by_registration";--> statement-breakpoint
DROP INDEX "vehicles_by_make";--> statement-breakpoint
DROP INDEX "vehicles_by_mot_expiry";--> statement-breakpoint
DROP INDEX "vehicles_by_last_invoice";--> statement-breakpoint
DROP INDEX "vehicles_by_updated";--> statement-breakpoint
DROP INDEX "vehicles_by_created";--> statement-breakpoint
CREATE INDEX "documents_by_technician" ON "documents" USING btree ("technician","document_date" DESC NULLS LAST,"id" DESC NULLS LAST,"type") WHERE "documents"."technician" is not null and "documents"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "documents_by_user_status" ON "documents" USING btree ("user_status","document_date" DESC NULLS LAST,"id" DESC NULLS LAST,"type") WHERE "documents"."user_status" is not null and "documents"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "customers_by_name" ON "customers" USING btree ("sort_name","id") WHERE "customers"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "customers_by_account_number" ON "customers" USING btree ("account_number","id","deleted_at");--> statement-breakpoint
CREATE INDEX "customers_by_town" ON "customers" USING btree ("town","id") WHERE "customers"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "customers_by_postcode" ON "customers" USING btree ("postcode","id") WHERE "customers"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "customers_by_last_invoice" ON "customers" USING btree ("last_invoice_date" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "customers"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "customers_by_updated" ON "customers" USING btree ("updated_at","id") WHERE "customers"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "customers_by_created" ON "customers" USING btree ("created_at","id") WHERE "customers"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "customers_trade_by_name" ON "customers" USING btree ("classification","sort_name","id") WHERE "customers"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "customers_accounts_by_name" ON "customers" USING btree ("sort_name","id") WHERE "customers"."account_customer" and "customers"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "documents_by_date" ON "documents" USING btree ("document_date" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "documents"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "documents_by_type_date" ON "documents" USING btree ("type","document_date" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "documents"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "documents_by_type_status_date" ON "documents" USING btree ("type","status","document_date" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "documents"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "documents_by_type_number" ON "documents" USING btree ("type","number_value" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "documents"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "documents_by_type_gross" ON "documents" USING btree ("type","total_gross" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "documents"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "documents_unpaid" ON "documents" USING btree ("due_date","id") WHERE "documents"."issued_date" is not null and "documents"."balance" <> 0 and "documents"."type" in ('invoice', 'excess_invoice', 'credit_note') and "documents"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "documents_open_jobs" ON "documents" USING btree ("document_date" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "documents"."type" = 'job_sheet' and "documents"."status" in ('open', 'in_progress', 'waiting_parts', 'waiting_customer') and "documents"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "documents_by_updated" ON "documents" USING btree ("updated_at","id") WHERE "documents"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "receipts_by_date" ON "receipts" USING btree ("payment_date" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "receipts"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "receipts_by_method_date" ON "receipts" USING btree ("method","payment_date" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "receipts"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "receipts_by_amount" ON "receipts" USING btree ("amount" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "receipts"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "receipts_by_updated" ON "receipts" USING btree ("updated_at","id") WHERE "receipts"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "reminders_by_template" ON "reminders" USING btree ("template_id","due_date","id") WHERE "reminders"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "reminders_by_status_due" ON "reminders" USING btree ("status","due_date","id") WHERE "reminders"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "reminders_by_due" ON "reminders" USING btree ("due_date","id") WHERE "reminders"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "reminders_by_updated" ON "reminders" USING btree ("updated_at","id") WHERE "reminders"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "vehicles_by_registration" ON "vehicles" USING btree ("registration","id","deleted_at");--> statement-breakpoint
CREATE INDEX "vehicles_by_make" ON "vehicles" USING btree ("make","model","id") WHERE "vehicles"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "vehicles_by_mot_expiry" ON "vehicles" USING btree ("mot_expiry","id") WHERE "vehicles"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "vehicles_by_last_invoice" ON "vehicles" USING btree ("last_invoice_date" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "vehicles"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "vehicles_by_updated" ON "vehicles" USING btree ("updated_at","id") WHERE "vehicles"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "vehicles_by_created" ON "vehicles" USING btree ("created_at","id") WHERE "vehicles"."deleted_at" is null;