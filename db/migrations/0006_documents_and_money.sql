CREATE TABLE "deferred_work" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"vehicle_id" uuid NOT NULL,
	"document_id" uuid,
	"document_line_id" uuid,
	"reason" text NOT NULL,
	"item_type" text NOT NULL,
	"description" text NOT NULL,
	"part_number" text,
	"stock_item_id" uuid,
	"quantity" numeric(12, 3) DEFAULT '1' NOT NULL,
	"unit_price" numeric(12, 4),
	"tax_code" text NOT NULL,
	"resolved_by_document_id" uuid,
	"resolved_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "deferred_work_reason_known" CHECK ("deferred_work"."reason" in ('declined', 'deferred'))
);
--> statement-breakpoint
CREATE TABLE "document_visits" (
	"document_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_visits_document_id_user_id_pk" PRIMARY KEY("document_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "credit_allocations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"credit_note_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"amount" numeric(12, 2) NOT NULL,
	"allocated_date" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "credit_allocations_positive" CHECK ("credit_allocations"."amount" > 0)
);
--> statement-breakpoint
ALTER TABLE "document_lines" ADD COLUMN "share_percent" numeric(6, 3);--> statement-breakpoint
ALTER TABLE "document_lines" ADD COLUMN "tax_inclusive" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "document_lines" ADD COLUMN "package_key" uuid;--> statement-breakpoint
ALTER TABLE "document_lines" ADD COLUMN "package_name" text;--> statement-breakpoint
ALTER TABLE "document_lines" ADD COLUMN "source_line_id" uuid;--> statement-breakpoint
ALTER TABLE "document_lines" ADD COLUMN "linked_document_id" uuid;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "tax_point" date;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "margin_vat" numeric(12, 2);--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "issuer_snapshot" jsonb;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "created_by" uuid;--> statement-breakpoint
ALTER TABLE "deferred_work" ADD CONSTRAINT "deferred_work_vehicle_id_vehicles_id_fk" FOREIGN KEY ("vehicle_id") REFERENCES "public"."vehicles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deferred_work" ADD CONSTRAINT "deferred_work_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deferred_work" ADD CONSTRAINT "deferred_work_document_line_id_document_lines_id_fk" FOREIGN KEY ("document_line_id") REFERENCES "public"."document_lines"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deferred_work" ADD CONSTRAINT "deferred_work_stock_item_id_stock_items_id_fk" FOREIGN KEY ("stock_item_id") REFERENCES "public"."stock_items"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deferred_work" ADD CONSTRAINT "deferred_work_resolved_by_document_id_documents_id_fk" FOREIGN KEY ("resolved_by_document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_visits" ADD CONSTRAINT "document_visits_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_allocations" ADD CONSTRAINT "credit_allocations_credit_note_id_documents_id_fk" FOREIGN KEY ("credit_note_id") REFERENCES "public"."documents"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_allocations" ADD CONSTRAINT "credit_allocations_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deferred_work_open" ON "deferred_work" USING btree ("vehicle_id","id") WHERE "deferred_work"."resolved_at" is null;--> statement-breakpoint
CREATE INDEX "deferred_work_by_document" ON "deferred_work" USING btree ("document_id") WHERE "deferred_work"."document_id" is not null;--> statement-breakpoint
CREATE INDEX "deferred_work_by_line" ON "deferred_work" USING btree ("document_line_id") WHERE "deferred_work"."document_line_id" is not null;--> statement-breakpoint
CREATE INDEX "deferred_work_resolved_by" ON "deferred_work" USING btree ("resolved_by_document_id") WHERE "deferred_work"."resolved_by_document_id" is not null;--> statement-breakpoint
CREATE INDEX "document_visits_seen_at_index" ON "document_visits" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "credit_allocations_credit_note_id_index" ON "credit_allocations" USING btree ("credit_note_id");--> statement-breakpoint
CREATE INDEX "credit_allocations_document_id_index" ON "credit_allocations" USING btree ("document_id");--> statement-breakpoint
ALTER TABLE "document_lines" ADD CONSTRAINT "document_lines_source_line_id_document_lines_id_fk" FOREIGN KEY ("source_line_id") REFERENCES "public"."document_lines"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_lines" ADD CONSTRAINT "document_lines_linked_document_id_documents_id_fk" FOREIGN KEY ("linked_document_id") REFERENCES "public"."documents"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_lines_by_source" ON "document_lines" USING btree ("source_line_id") WHERE "document_lines"."source_line_id" is not null;--> statement-breakpoint
CREATE INDEX "document_lines_by_linked_document" ON "document_lines" USING btree ("linked_document_id") WHERE "document_lines"."linked_document_id" is not null;--> statement-breakpoint
-- Used vehicles are sold with no VAT on the paper and VAT on the margin in the books. HMRC, VAT Notice 718.
INSERT INTO "tax_codes" ("code", "name") VALUES ('TM', 'Margin scheme') ON CONFLICT DO NOTHING;--> statement-breakpoint
INSERT INTO "tax_rates" ("tax_code", "valid_from", "rate") VALUES ('TM', '1995-01-01', 0) ON CONFLICT DO NOTHING;
