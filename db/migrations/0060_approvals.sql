CREATE TABLE "approval_answers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"link_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"signature" text,
	"place" text NOT NULL,
	"ip" text,
	"device" text,
	"shown" jsonb NOT NULL,
	"shown_sha256" text NOT NULL,
	"answers" jsonb NOT NULL,
	"question" text,
	CONSTRAINT "approval_answers_place_known" CHECK ("approval_answers"."place" in ('link', 'counter')),
	CONSTRAINT "approval_answers_named" CHECK ("approval_answers"."name" ~ '\S'),
	CONSTRAINT "approval_answers_hash_whole" CHECK ("approval_answers"."shown_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "approval_links" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"document_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"edition" integer DEFAULT 1 NOT NULL,
	"deposit" numeric(12, 2),
	"revoked_at" timestamp with time zone,
	"opened_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "approval_links_document_id_unique" UNIQUE("document_id"),
	CONSTRAINT "approval_links_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "approval_links_deposit_positive" CHECK ("approval_links"."deposit" > 0)
);
--> statement-breakpoint
DROP VIEW "public"."line_items";--> statement-breakpoint
ALTER TABLE "approval_answers" ADD CONSTRAINT "approval_answers_link_id_approval_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."approval_links"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_answers" ADD CONSTRAINT "approval_answers_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_links" ADD CONSTRAINT "approval_links_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "approval_answers_by_document" ON "approval_answers" USING btree ("document_id","answered_at");--> statement-breakpoint
CREATE INDEX "approval_answers_by_link" ON "approval_answers" USING btree ("link_id");--> statement-breakpoint
CREATE VIEW "public"."line_items" AS (
  select id, document_id, position, item_type, description, part_number, stock_item_id, supplier_id, supplier_invoice, quantity,
    returned_quantity, unit_price, unit_cost, tax_code, line_net, line_tax, line_gross, line_cost, approval, technician, source_line_id,
    technician_id, package_key, package_name
  from document_lines);--> statement-breakpoint
-- What a customer agreed to is kept as it was. The demo garage is taken away with `ga4.unsealed` set.
CREATE FUNCTION keep_approval_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(current_setting('ga4.unsealed', true), '') = 'on' THEN RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END; END IF;
  RAISE EXCEPTION 'A customer''s answer never changes' USING ERRCODE = '23514', CONSTRAINT = 'approval_answers_append_only';
END $$;--> statement-breakpoint
CREATE TRIGGER approval_answers_append_only BEFORE UPDATE OR DELETE ON approval_answers FOR EACH ROW
  EXECUTE FUNCTION keep_approval_answer();
