CREATE TABLE "purchase_order_numbers" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"next_number" integer DEFAULT 1001 NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "purchase_receipts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"purchase_order_line_id" uuid NOT NULL,
	"delivery_id" uuid,
	"quantity" numeric(12, 3) NOT NULL,
	"unit_cost" numeric(12, 4),
	"substituted_part_number" text,
	"received_on" date NOT NULL,
	"made_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "purchase_receipts_quantity" CHECK ("purchase_receipts"."quantity" <> 0)
);
--> statement-breakpoint
CREATE TABLE "supplier_returns" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"supplier_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'to_send' NOT NULL,
	"stock_item_id" uuid,
	"purchase_order_line_id" uuid,
	"part_number" text,
	"description" text DEFAULT '' NOT NULL,
	"quantity" numeric(12, 3) NOT NULL,
	"unit_credit" numeric(12, 4),
	"credited_net" numeric(12, 2),
	"credited_quantity" numeric(12, 3) DEFAULT '0' NOT NULL,
	"return_reference" text,
	"credit_reference" text,
	"reason" text,
	"sent_on" date,
	"credited_on" date,
	"made_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "supplier_returns_kind_known" CHECK ("supplier_returns"."kind" in ('unwanted', 'wrong', 'faulty', 'old_unit')),
	CONSTRAINT "supplier_returns_status_known" CHECK ("supplier_returns"."status" in ('to_send', 'sent', 'credited', 'refused', 'cancelled')),
	CONSTRAINT "supplier_returns_quantity" CHECK ("supplier_returns"."quantity" > 0),
	CONSTRAINT "supplier_returns_credited" CHECK ("supplier_returns"."credited_quantity" between 0 and "supplier_returns"."quantity"),
	CONSTRAINT "supplier_returns_sent_has_day" CHECK ("supplier_returns"."status" not in ('sent', 'credited') or "supplier_returns"."sent_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "stock_markup_bands" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"price" text NOT NULL,
	"cost_from" numeric(12, 4) NOT NULL,
	"markup_percent" numeric(6, 3) NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stock_markup_bands_price_known" CHECK ("stock_markup_bands"."price" in ('retail', 'trade')),
	CONSTRAINT "stock_markup_bands_not_negative" CHECK ("stock_markup_bands"."cost_from" >= 0 and "stock_markup_bands"."markup_percent" >= 0)
);
--> statement-breakpoint
CREATE TABLE "stock_take_counts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"stock_take_id" uuid NOT NULL,
	"stock_item_id" uuid NOT NULL,
	"counted" numeric(12, 3) NOT NULL,
	"expected" numeric(12, 3) NOT NULL,
	"unit_cost" numeric(12, 4),
	"counted_by" uuid,
	"counted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stock_take_counts_not_negative" CHECK ("stock_take_counts"."counted" >= 0)
);
--> statement-breakpoint
CREATE TABLE "stock_takes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"status" text DEFAULT 'counting' NOT NULL,
	"location" text,
	"category" text,
	"begun_by" uuid,
	"approved_by" uuid,
	"approved_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "stock_takes_status_known" CHECK ("stock_takes"."status" in ('counting', 'to_approve', 'approved', 'abandoned'))
);
--> statement-breakpoint
CREATE TABLE "supplier_invoice_lines" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"supplier_invoice_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text DEFAULT 'part' NOT NULL,
	"part_number" text,
	"description" text DEFAULT '' NOT NULL,
	"quantity" numeric(12, 3) NOT NULL,
	"unit_net" numeric(12, 4) NOT NULL,
	"net" numeric(12, 2) NOT NULL,
	"tax_code" text NOT NULL,
	"tax_rate" numeric(6, 3) NOT NULL,
	"tax" numeric(12, 2) NOT NULL,
	"nominal_code" text,
	"purchase_receipt_id" uuid,
	"supplier_return_id" uuid,
	"accepted" boolean DEFAULT false NOT NULL,
	"accepted_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "supplier_invoice_lines_kind_known" CHECK ("supplier_invoice_lines"."kind" in ('part', 'old_unit', 'carriage', 'other'))
);
--> statement-breakpoint
CREATE TABLE "supplier_invoices" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"supplier_id" uuid NOT NULL,
	"kind" text DEFAULT 'invoice' NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"number" text NOT NULL,
	"number_key" text GENERATED ALWAYS AS (regexp_replace(fold(number), '\s', '', 'g')) STORED NOT NULL,
	"invoice_date" date NOT NULL,
	"due_date" date,
	"vat_date" date,
	"net" numeric(12, 2) DEFAULT '0' NOT NULL,
	"tax" numeric(12, 2) DEFAULT '0' NOT NULL,
	"gross" numeric(12, 2) DEFAULT '0' NOT NULL,
	"notes" text,
	"booked_at" timestamp with time zone,
	"booked_by" uuid,
	"voided_on" date,
	"voided_reason" text,
	"made_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "supplier_invoices_kind_known" CHECK ("supplier_invoices"."kind" in ('invoice', 'credit')),
	CONSTRAINT "supplier_invoices_status_known" CHECK ("supplier_invoices"."status" in ('draft', 'booked', 'void')),
	CONSTRAINT "supplier_invoices_add_up" CHECK ("supplier_invoices"."gross" = "supplier_invoices"."net" + "supplier_invoices"."tax"),
	CONSTRAINT "supplier_invoices_booked_has_day" CHECK ("supplier_invoices"."status" = 'draft' or "supplier_invoices"."vat_date" is not null)
);
--> statement-breakpoint
CREATE TABLE "supplier_statement_lines" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"supplier_statement_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"line_date" date,
	"reference" text,
	"amount" numeric(12, 2) NOT NULL,
	"supplier_invoice_id" uuid,
	"settled_note" text,
	"settled_by" uuid,
	"settled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "supplier_statement_lines_kind_known" CHECK ("supplier_statement_lines"."kind" in ('invoice', 'credit', 'payment', 'other'))
);
--> statement-breakpoint
CREATE TABLE "supplier_statements" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"supplier_id" uuid NOT NULL,
	"statement_date" date NOT NULL,
	"balance" numeric(12, 2),
	"file_name" text,
	"made_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "supplier_links" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"supplier_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"url" text,
	"account" text,
	"branch" text,
	"sealed_keys" text,
	"active" boolean DEFAULT true NOT NULL,
	"tested_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "supplier_links_kind_known" CHECK ("supplier_links"."kind" in ('own_contract', 'gsf', 'euro_car_parts', 'sandbox'))
);
--> statement-breakpoint
CREATE TABLE "supplier_orders" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"purchase_order_id" uuid NOT NULL,
	"supplier_link_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"body" jsonb NOT NULL,
	"state" text DEFAULT 'to_send' NOT NULL,
	"sent_at" timestamp with time zone,
	"supplier_order_id" text,
	"supplier_status" text,
	"supplier_lines" jsonb,
	"outcome" text,
	"problem" text,
	"asked_at" timestamp with time zone,
	"made_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "supplier_orders_state_known" CHECK ("supplier_orders"."state" in ('to_send', 'sending', 'unknown', 'accepted', 'refused', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "supplier_quotes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"supplier_id" uuid NOT NULL,
	"part_number" text NOT NULL,
	"part_key" text collate "C" NOT NULL,
	"brand" text,
	"description" text DEFAULT '' NOT NULL,
	"quantity" numeric(12, 3) NOT NULL,
	"unit_net" numeric(12, 4) NOT NULL,
	"unit_list" numeric(12, 4),
	"unit_surcharge" numeric(12, 4),
	"availability" text NOT NULL,
	"earliest" timestamp with time zone,
	"quoted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"valid_until" timestamp with time zone,
	CONSTRAINT "supplier_quotes_availability_known" CHECK ("supplier_quotes"."availability" in ('in_stock', 'from_hub', 'part_available', 'out_of_stock', 'unknown'))
);
--> statement-breakpoint
CREATE TABLE "supplier_price_files" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"supplier_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"rows" integer NOT NULL,
	"new_parts" integer NOT NULL,
	"changed_prices" integer NOT NULL,
	"unchanged" integer NOT NULL,
	"missing_parts" integer NOT NULL,
	"made_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supplier_price_mappings" (
	"supplier_id" uuid PRIMARY KEY NOT NULL,
	"mapping" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supplier_prices" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"supplier_id" uuid NOT NULL,
	"part_number" text NOT NULL,
	"part_key" text collate "C" GENERATED ALWAYS AS (upper(regexp_replace(part_number, '[\s./-]', '', 'g'))) STORED NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"brand" text,
	"manufacturer_number" text,
	"unit" text,
	"net_price" numeric(12, 4) NOT NULL,
	"list_price" numeric(12, 4),
	"surcharge" numeric(12, 4),
	"vat_code" text DEFAULT 'S' NOT NULL,
	"barcode" text,
	"discount_code" text,
	"superseded_by" text,
	"discontinued" boolean DEFAULT false NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"price_file_id" uuid,
	CONSTRAINT "supplier_prices_not_negative" CHECK ("supplier_prices"."net_price" >= 0),
	CONSTRAINT "supplier_prices_vat_code_known" CHECK ("supplier_prices"."vat_code" in ('S', 'R', 'Z', 'E'))
);
--> statement-breakpoint
CREATE TABLE "vehicle_data_findings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"night_id" uuid,
	"vehicle_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"before" text,
	"after" text,
	"done_at" timestamp with time zone,
	"done_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vehicle_data_findings_kind_known" CHECK ("vehicle_data_findings"."kind" in ('mot_renewed', 'mot_failed', 'tax_changed', 'sorn', 'taxed_again', 'keeper_may_have_changed', 'scrapped', 'exported', 'recall', 'plate_moved'))
);
--> statement-breakpoint
CREATE TABLE "vehicle_data_mot_tests" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"vehicle_id" uuid NOT NULL,
	"test_number" text NOT NULL,
	"completed_at" timestamp with time zone NOT NULL,
	"passed" boolean NOT NULL,
	"expires" date,
	"odometer" integer,
	"odometer_unit" text,
	"defects" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vehicle_data_mot_tests_unit_known" CHECK ("vehicle_data_mot_tests"."odometer_unit" in ('mi', 'km'))
);
--> statement-breakpoint
CREATE TABLE "vehicle_data_nights" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"state" text DEFAULT 'running' NOT NULL,
	"begun_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"files_done" text[] DEFAULT '{}' NOT NULL,
	"records_read" integer DEFAULT 0 NOT NULL,
	"vehicles_matched" integer DEFAULT 0 NOT NULL,
	"vehicles_changed" integer DEFAULT 0 NOT NULL,
	"dvla_asked" integer DEFAULT 0 NOT NULL,
	"problem" text,
	CONSTRAINT "vehicle_data_nights_state_known" CHECK ("vehicle_data_nights"."state" in ('running', 'done', 'stopped', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "vehicle_data_states" (
	"vehicle_id" uuid PRIMARY KEY NOT NULL,
	"registration" text collate "C" NOT NULL,
	"make" text,
	"model" text,
	"colour" text,
	"fuel" text,
	"first_used" date,
	"recall" text,
	"tax" text,
	"tax_due" date,
	"mot_expiry" date,
	"v5c_issued" date,
	"exported" boolean,
	"dvsa_at" timestamp with time zone,
	"dvla_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "stock_movements" DROP CONSTRAINT "stock_movements_kind_known";--> statement-breakpoint
DROP INDEX "purchase_orders_supplier_id_index";--> statement-breakpoint
ALTER TABLE "stock_items" drop column "quantity_available";--> statement-breakpoint
ALTER TABLE "stock_items" ADD COLUMN "quantity_to_return" numeric(12, 3) DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "stock_items" ADD COLUMN "quantity_available" numeric(12, 3) GENERATED ALWAYS AS (quantity_in_stock - quantity_to_return - quantity_reserved) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "purchase_order_lines" ADD COLUMN "quantity_cancelled" numeric(12, 3) DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "purchase_order_lines" ADD COLUMN "unit_surcharge" numeric(12, 4);--> statement-breakpoint
ALTER TABLE "purchase_order_lines" ADD COLUMN "tax_code" text DEFAULT 'T1' NOT NULL;--> statement-breakpoint
ALTER TABLE "purchase_order_lines" ADD COLUMN "expected_date" date;--> statement-breakpoint
ALTER TABLE "purchase_orders" ADD COLUMN "fulfilment" text DEFAULT 'delivery' NOT NULL;--> statement-breakpoint
ALTER TABLE "purchase_orders" ADD COLUMN "ordered_how" text;--> statement-breakpoint
ALTER TABLE "purchase_orders" ADD COLUMN "made_by" uuid;--> statement-breakpoint
ALTER TABLE "stock_items" ADD COLUMN "quantity_physically_available" numeric(12, 3) GENERATED ALWAYS AS (quantity_in_stock - quantity_to_return) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "stock_items" ADD COLUMN "quantity_required" numeric(12, 3) GENERATED ALWAYS AS (greatest(quantity_reserved - (quantity_in_stock - quantity_to_return), 0)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD COLUMN "supplier_return_id" uuid;--> statement-breakpoint
ALTER TABLE "purchase_receipts" ADD CONSTRAINT "purchase_receipts_purchase_order_line_id_purchase_order_lines_id_fk" FOREIGN KEY ("purchase_order_line_id") REFERENCES "public"."purchase_order_lines"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchase_receipts" ADD CONSTRAINT "purchase_receipts_delivery_id_stock_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."stock_deliveries"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_returns" ADD CONSTRAINT "supplier_returns_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."suppliers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_returns" ADD CONSTRAINT "supplier_returns_stock_item_id_stock_items_id_fk" FOREIGN KEY ("stock_item_id") REFERENCES "public"."stock_items"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_returns" ADD CONSTRAINT "supplier_returns_purchase_order_line_id_purchase_order_lines_id_fk" FOREIGN KEY ("purchase_order_line_id") REFERENCES "public"."purchase_order_lines"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_take_counts" ADD CONSTRAINT "stock_take_counts_stock_take_id_stock_takes_id_fk" FOREIGN KEY ("stock_take_id") REFERENCES "public"."stock_takes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_take_counts" ADD CONSTRAINT "stock_take_counts_stock_item_id_stock_items_id_fk" FOREIGN KEY ("stock_item_id") REFERENCES "public"."stock_items"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_invoice_lines" ADD CONSTRAINT "supplier_invoice_lines_supplier_invoice_id_supplier_invoices_id_fk" FOREIGN KEY ("supplier_invoice_id") REFERENCES "public"."supplier_invoices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_invoice_lines" ADD CONSTRAINT "supplier_invoice_lines_purchase_receipt_id_purchase_receipts_id_fk" FOREIGN KEY ("purchase_receipt_id") REFERENCES "public"."purchase_receipts"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_invoice_lines" ADD CONSTRAINT "supplier_invoice_lines_supplier_return_id_supplier_returns_id_fk" FOREIGN KEY ("supplier_return_id") REFERENCES "public"."supplier_returns"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_invoices" ADD CONSTRAINT "supplier_invoices_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."suppliers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_statement_lines" ADD CONSTRAINT "supplier_statement_lines_supplier_statement_id_supplier_statements_id_fk" FOREIGN KEY ("supplier_statement_id") REFERENCES "public"."supplier_statements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_statement_lines" ADD CONSTRAINT "supplier_statement_lines_supplier_invoice_id_supplier_invoices_id_fk" FOREIGN KEY ("supplier_invoice_id") REFERENCES "public"."supplier_invoices"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_statements" ADD CONSTRAINT "supplier_statements_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."suppliers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_links" ADD CONSTRAINT "supplier_links_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."suppliers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_orders" ADD CONSTRAINT "supplier_orders_purchase_order_id_purchase_orders_id_fk" FOREIGN KEY ("purchase_order_id") REFERENCES "public"."purchase_orders"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_orders" ADD CONSTRAINT "supplier_orders_supplier_link_id_supplier_links_id_fk" FOREIGN KEY ("supplier_link_id") REFERENCES "public"."supplier_links"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_quotes" ADD CONSTRAINT "supplier_quotes_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."suppliers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_price_files" ADD CONSTRAINT "supplier_price_files_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."suppliers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_price_mappings" ADD CONSTRAINT "supplier_price_mappings_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."suppliers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_prices" ADD CONSTRAINT "supplier_prices_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."suppliers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supplier_prices" ADD CONSTRAINT "supplier_prices_price_file_id_supplier_price_files_id_fk" FOREIGN KEY ("price_file_id") REFERENCES "public"."supplier_price_files"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vehicle_data_findings" ADD CONSTRAINT "vehicle_data_findings_night_id_vehicle_data_nights_id_fk" FOREIGN KEY ("night_id") REFERENCES "public"."vehicle_data_nights"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vehicle_data_findings" ADD CONSTRAINT "vehicle_data_findings_vehicle_id_vehicles_id_fk" FOREIGN KEY ("vehicle_id") REFERENCES "public"."vehicles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vehicle_data_mot_tests" ADD CONSTRAINT "vehicle_data_mot_tests_vehicle_id_vehicles_id_fk" FOREIGN KEY ("vehicle_id") REFERENCES "public"."vehicles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vehicle_data_states" ADD CONSTRAINT "vehicle_data_states_vehicle_id_vehicles_id_fk" FOREIGN KEY ("vehicle_id") REFERENCES "public"."vehicles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "purchase_receipts_purchase_order_line_id_id_index" ON "purchase_receipts" USING btree ("purchase_order_line_id","id");--> statement-breakpoint
CREATE INDEX "purchase_receipts_delivery_id_index" ON "purchase_receipts" USING btree ("delivery_id") WHERE "purchase_receipts"."delivery_id" is not null;--> statement-breakpoint
CREATE INDEX "supplier_returns_supplier_id_id_index" ON "supplier_returns" USING btree ("supplier_id","id");--> statement-breakpoint
CREATE INDEX "supplier_returns_status_id_index" ON "supplier_returns" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "supplier_returns_purchase_order_line_id_index" ON "supplier_returns" USING btree ("purchase_order_line_id") WHERE "supplier_returns"."purchase_order_line_id" is not null;--> statement-breakpoint
CREATE INDEX "supplier_returns_stock_item_id_index" ON "supplier_returns" USING btree ("stock_item_id") WHERE "supplier_returns"."stock_item_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "stock_markup_bands_once" ON "stock_markup_bands" USING btree ("price","cost_from");--> statement-breakpoint
CREATE UNIQUE INDEX "stock_take_counts_once" ON "stock_take_counts" USING btree ("stock_take_id","stock_item_id");--> statement-breakpoint
CREATE INDEX "stock_take_counts_stock_item_id_index" ON "stock_take_counts" USING btree ("stock_item_id");--> statement-breakpoint
CREATE INDEX "stock_takes_status_id_index" ON "stock_takes" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "supplier_invoice_lines_supplier_invoice_id_position_index" ON "supplier_invoice_lines" USING btree ("supplier_invoice_id","position");--> statement-breakpoint
CREATE INDEX "supplier_invoice_lines_purchase_receipt_id_index" ON "supplier_invoice_lines" USING btree ("purchase_receipt_id") WHERE "supplier_invoice_lines"."purchase_receipt_id" is not null;--> statement-breakpoint
CREATE INDEX "supplier_invoice_lines_supplier_return_id_index" ON "supplier_invoice_lines" USING btree ("supplier_return_id") WHERE "supplier_invoice_lines"."supplier_return_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "supplier_invoices_once" ON "supplier_invoices" USING btree ("supplier_id","kind","number_key") WHERE "supplier_invoices"."deleted_at" is null and "supplier_invoices"."status" <> 'void';--> statement-breakpoint
CREATE INDEX "supplier_invoices_supplier_id_invoice_date_id_index" ON "supplier_invoices" USING btree ("supplier_id","invoice_date","id");--> statement-breakpoint
CREATE INDEX "supplier_invoices_status_invoice_date_id_index" ON "supplier_invoices" USING btree ("status","invoice_date","id");--> statement-breakpoint
CREATE INDEX "supplier_invoices_by_vat_date" ON "supplier_invoices" USING btree ("vat_date") WHERE "supplier_invoices"."vat_date" is not null;--> statement-breakpoint
CREATE INDEX "supplier_statement_lines_supplier_statement_id_position_index" ON "supplier_statement_lines" USING btree ("supplier_statement_id","position");--> statement-breakpoint
CREATE INDEX "supplier_statements_supplier_id_statement_date_id_index" ON "supplier_statements" USING btree ("supplier_id","statement_date","id");--> statement-breakpoint
CREATE UNIQUE INDEX "supplier_links_one_each" ON "supplier_links" USING btree ("supplier_id") WHERE "supplier_links"."deleted_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "supplier_orders_once" ON "supplier_orders" USING btree ("purchase_order_id") WHERE "supplier_orders"."state" in ('to_send', 'sending', 'unknown', 'accepted');--> statement-breakpoint
CREATE INDEX "supplier_orders_state_id_index" ON "supplier_orders" USING btree ("state","id");--> statement-breakpoint
CREATE UNIQUE INDEX "supplier_quotes_latest" ON "supplier_quotes" USING btree ("supplier_id","part_key","quantity");--> statement-breakpoint
CREATE INDEX "supplier_quotes_by_time" ON "supplier_quotes" USING btree ("quoted_at");--> statement-breakpoint
CREATE INDEX "supplier_price_files_supplier_id_id_index" ON "supplier_price_files" USING btree ("supplier_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "supplier_prices_present" ON "supplier_prices" USING btree ("supplier_id","part_key") WHERE "supplier_prices"."valid_until" is null;--> statement-breakpoint
CREATE INDEX "supplier_prices_former" ON "supplier_prices" USING btree ("supplier_id","part_key","valid_from") WHERE "supplier_prices"."valid_until" is not null;--> statement-breakpoint
CREATE INDEX "supplier_prices_by_barcode" ON "supplier_prices" USING btree ("barcode") WHERE "supplier_prices"."barcode" is not null and "supplier_prices"."valid_until" is null;--> statement-breakpoint
CREATE INDEX "vehicle_data_findings_created_at_id_index" ON "vehicle_data_findings" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "vehicle_data_findings_vehicle_id_id_index" ON "vehicle_data_findings" USING btree ("vehicle_id","id");--> statement-breakpoint
CREATE INDEX "vehicle_data_findings_open" ON "vehicle_data_findings" USING btree ("kind","id") WHERE "vehicle_data_findings"."done_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "vehicle_data_mot_tests_once" ON "vehicle_data_mot_tests" USING btree ("vehicle_id","test_number");--> statement-breakpoint
CREATE INDEX "vehicle_data_mot_tests_vehicle_id_completed_at_index" ON "vehicle_data_mot_tests" USING btree ("vehicle_id","completed_at");--> statement-breakpoint
CREATE INDEX "vehicle_data_nights_begun_at_index" ON "vehicle_data_nights" USING btree ("begun_at");--> statement-breakpoint
CREATE INDEX "purchase_order_lines_by_document_line" ON "purchase_order_lines" USING btree ("document_line_id") WHERE "purchase_order_lines"."document_line_id" is not null;--> statement-breakpoint
CREATE INDEX "purchase_orders_supplier_id_id_index" ON "purchase_orders" USING btree ("supplier_id","id");--> statement-breakpoint
ALTER TABLE "purchase_order_lines" ADD CONSTRAINT "purchase_order_lines_cancelled" CHECK ("purchase_order_lines"."quantity_cancelled" between 0 and "purchase_order_lines"."quantity");--> statement-breakpoint
ALTER TABLE "purchase_orders" ADD CONSTRAINT "purchase_orders_fulfilment_known" CHECK ("purchase_orders"."fulfilment" in ('delivery', 'collection'));--> statement-breakpoint
ALTER TABLE "purchase_orders" ADD CONSTRAINT "purchase_orders_ordered_how_known" CHECK ("purchase_orders"."ordered_how" in ('email', 'telephone', 'website', 'counter', 'link'));--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_kind_known" CHECK ("stock_movements"."kind" in ('opening', 'goods_in', 'sale', 'return', 'adjustment', 'stock_take', 'supplier_return'));--> statement-breakpoint
CREATE VIEW "public"."ordered_parts" AS (
  select l.id, l.purchase_order_id, o.number as order_number, o.status as order_status, o.supplier_id, l.document_line_id, l.stock_item_id,
    l.part_number, l.description, l.quantity, l.quantity_received, l.quantity_cancelled,
    coalesce((select sum(r.quantity) from supplier_returns r where r.purchase_order_line_id = l.id and r.kind <> 'old_unit'
      and r.status in ('to_send', 'sent', 'credited')), 0)::numeric(12, 3) as quantity_returned, l.unit_cost, l.unit_surcharge,
    coalesce(l.expected_date, o.expected_date) as expected_date
  from purchase_order_lines l join purchase_orders o on o.id = l.purchase_order_id
  where o.deleted_at is null);--> statement-breakpoint
CREATE VIEW "public"."received_parts" AS (
  select r.id, r.purchase_order_line_id, l.purchase_order_id, o.number as order_number, o.supplier_id, l.document_line_id, l.stock_item_id,
    coalesce(r.substituted_part_number, l.part_number) as part_number, l.description,
    greatest(0, least(r.quantity, (
      select sum(x.quantity) filter (where x.quantity < 0 or x.id >= r.id)
      from purchase_receipts x where x.purchase_order_line_id = r.purchase_order_line_id and x.delivery_id is not distinct from r.delivery_id)))
      as quantity,
    l.unit_cost as unit_ordered, r.unit_cost, l.unit_surcharge, l.tax_code, r.received_on, d.reference, d.reference_key
  from purchase_receipts r join purchase_order_lines l on l.id = r.purchase_order_line_id
    join purchase_orders o on o.id = l.purchase_order_id left join stock_deliveries d on d.id = r.delivery_id
  where r.quantity > 0 and o.deleted_at is null);--> statement-breakpoint
CREATE VIEW "public"."returned_parts" AS (
  select r.id, r.supplier_id, r.kind, r.status, r.purchase_order_line_id, o.number as order_number, l.document_line_id, r.part_number,
    r.description, r.quantity, r.unit_credit, r.credited_net, r.credited_quantity, r.return_reference, r.credit_reference, r.reason,
    (r.created_at at time zone 'Europe/London')::date as made_on, r.sent_on, r.credited_on
  from supplier_returns r left join purchase_order_lines l on l.id = r.purchase_order_line_id
    left join purchase_orders o on o.id = l.purchase_order_id
  where r.deleted_at is null);--> statement-breakpoint
CREATE VIEW "public"."purchase_vat" AS (
  select i.id as supplier_invoice_id, i.supplier_id, i.vat_date, l.tax_code,
    case when i.kind = 'credit' then -l.net else l.net end as net, case when i.kind = 'credit' then -l.tax else l.tax end as tax
  from supplier_invoices i join supplier_invoice_lines l on l.supplier_invoice_id = i.id
  where i.vat_date is not null and i.deleted_at is null
  union all
  select i.id, i.supplier_id, i.voided_on, l.tax_code,
    case when i.kind = 'credit' then l.net else -l.net end, case when i.kind = 'credit' then l.tax else -l.tax end
  from supplier_invoices i join supplier_invoice_lines l on l.supplier_invoice_id = i.id
  where i.voided_on is not null and i.deleted_at is null);