CREATE TABLE "customer_former_numbers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"customer_id" uuid NOT NULL,
	"account_number" text collate "C" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_advances" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"document_id" uuid NOT NULL,
	"vat_date" date NOT NULL,
	"tax_code" text NOT NULL,
	"net" numeric(12, 2) NOT NULL,
	"tax" numeric(12, 2) NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
DROP INDEX "documents_unpaid";--> statement-breakpoint
DROP INDEX "documents_unpaid_by_customer";--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "due_on" date GENERATED ALWAYS AS (coalesce(due_date, issued_date)) STORED;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "vat_date" date;--> statement-breakpoint
ALTER TABLE "customer_former_numbers" ADD CONSTRAINT "customer_former_numbers_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_advances" ADD CONSTRAINT "document_advances_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "customer_former_numbers_by_number" ON "customer_former_numbers" USING btree ("account_number","customer_id");--> statement-breakpoint
CREATE INDEX "customer_former_numbers_by_customer" ON "customer_former_numbers" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "document_advances_by_document" ON "document_advances" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "document_advances_by_vat_date" ON "document_advances" USING btree ("vat_date");--> statement-breakpoint
CREATE INDEX "documents_paid_before_issue" ON "documents" USING btree ("customer_id") WHERE "documents"."issued_date" is null and "documents"."received" <> 0;--> statement-breakpoint
CREATE INDEX "documents_by_vat_date" ON "documents" USING btree ("vat_date") WHERE "documents"."vat_date" is not null;--> statement-breakpoint
CREATE INDEX "documents_unpaid" ON "documents" USING btree ("due_on","id","type","balance") WHERE "documents"."issued_date" is not null and "documents"."balance" <> 0 and "documents"."type" in ('invoice', 'excess_invoice', 'vehicle_sale', 'credit_note') and "documents"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "documents_unpaid_by_customer" ON "documents" USING btree ("customer_id","due_on","type","balance") WHERE "documents"."issued_date" is not null and "documents"."balance" <> 0 and "documents"."type" in ('invoice', 'excess_invoice', 'vehicle_sale', 'credit_note') and "documents"."deleted_at" is null;--> statement-breakpoint
CREATE VIEW "public"."customer_money" AS (
  select r.customer_id, 'on_account'::text as kind, null::uuid as document_id, r.id as receipt_id, null::date as lapses_on, r.payment_date as paid_on,
    r.amount - coalesce((select sum(a.amount) from receipt_allocations a where a.receipt_id = r.id), 0) as amount
  from receipts r
  where r.document_id is null and r.customer_id is not null and r.deleted_at is null and r.amount is not null
  union all
  select p.customer_id, 'on_account', p.id, r.id, null, r.payment_date,
    r.amount - coalesce((select sum(a.amount) from receipt_allocations a where a.receipt_id = r.id), 0)
  from documents p join receipts r on r.document_id = p.id
  where p.type = 'payment_on_account' and p.legacy_id is null and p.deleted_at is null and r.deleted_at is null and r.amount is not null
  union all
  select c.customer_id, 'on_account', c.id, null, null, c.issued_date,
    coalesce((select sum(k.amount) from credit_allocations k where k.credit_note_id = c.id and k.document_id = p.id), 0) - c.total_gross
  from documents p join documents c on c.source_document_id = p.id
  where p.type = 'payment_on_account' and p.legacy_id is null and c.type = 'credit_note' and c.issued_date is not null and c.deleted_at is null
  union all
  select d.customer_id,
    case when d.deleted_at is not null or d.status in ('cancelled', 'declined', 'expired', 'converted', 'invoiced') then 'unclaimed' else 'deposit' end,
    d.id, null, case when d.type = 'estimate' then d.expires_date end, null, d.received
  from documents d
  where d.issued_date is null and d.received <> 0 and d.type not in ('credit_note', 'payment_on_account', 'vehicle_purchase'));--> statement-breakpoint
CREATE VIEW "public"."owed_documents" AS (
  select d.id, d.customer_id, d.type, d.number, d.customer_name, d.registration, d.order_reference, d.issued_date, d.due_date, d.due_on,
    d.balance, case when d.type = 'credit_note' then -abs(d.total_gross) else coalesce(d.total_gross, 0) end as gross,
    case when d.type = 'credit_note' then -abs(d.balance) else d.balance end as owed
  from documents d
  where d.issued_date is not null and d.type in ('invoice', 'excess_invoice', 'vehicle_sale', 'credit_note') and d.deleted_at is null and d.balance <> 0);--> statement-breakpoint
CREATE VIEW "public"."receivables" AS (
  select d.id, d.customer_id, d.type, d.number, d.customer_name, d.registration, d.order_reference, d.issued_date, d.due_date, d.due_on,
    d.balance, case when d.type = 'credit_note' then -abs(d.total_gross) else coalesce(d.total_gross, 0) end as gross,
    case when d.type = 'credit_note' then -abs(d.balance) else d.balance end as owed
  from documents d
  where d.issued_date is not null and d.type in ('invoice', 'excess_invoice', 'vehicle_sale', 'credit_note') and d.deleted_at is null);--> statement-breakpoint
-- The day on which a document's VAT counts is part of what was returned to HMRC: it stays as it was at the issue.
CREATE FUNCTION keep_vat_date() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'An issued document never changes' USING ERRCODE = '23514', CONSTRAINT = 'documents_issued_is_final';
END $$;--> statement-breakpoint
CREATE TRIGGER documents_vat_date_is_final BEFORE UPDATE OF vat_date ON documents FOR EACH ROW
  WHEN (OLD.issued_date IS NOT NULL AND OLD.legacy_id IS NULL AND NEW.vat_date IS DISTINCT FROM OLD.vat_date) EXECUTE FUNCTION keep_vat_date();--> statement-breakpoint
-- What was declared of a payment in advance stays: a later entry puts it right. The demo garage's goes with the demo garage.
CREATE FUNCTION keep_document_advance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(current_setting('ga4.unsealed', true), '') = 'on' THEN RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END; END IF;
  RAISE EXCEPTION 'The VAT of a payment in advance never changes' USING ERRCODE = '23514', CONSTRAINT = 'document_advances_append_only';
END $$;--> statement-breakpoint
CREATE TRIGGER document_advances_append_only BEFORE UPDATE OR DELETE ON document_advances FOR EACH ROW EXECUTE FUNCTION keep_document_advance();
--> statement-breakpoint
-- Numbers of records that were merged before find the one who stayed.
INSERT INTO customer_former_numbers (customer_id, account_number)
SELECT merged_into_id, account_number FROM customers WHERE merged_into_id IS NOT NULL AND account_number IS NOT NULL;
