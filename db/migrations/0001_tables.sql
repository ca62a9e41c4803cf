CREATE TABLE "appointments" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"resource_id" uuid,
	"technician_id" uuid,
	"customer_id" uuid,
	"vehicle_id" uuid,
	"document_id" uuid,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"appointment_type" text,
	"status" text DEFAULT 'booked' NOT NULL,
	"user_status" text,
	"description" text,
	"registration" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	"legacy_id" text,
	"legacy" jsonb,
	"source_hash" bigint,
	"import_run_id" uuid,
	CONSTRAINT "appointments_legacy_id_unique" UNIQUE("legacy_id"),
	CONSTRAINT "appointments_in_order" CHECK ("appointments"."legacy_id" is not null or ("appointments"."starts_at" is not null and "appointments"."ends_at" is not null and "appointments"."starts_at" < "appointments"."ends_at")),
	CONSTRAINT "appointments_status_known" CHECK ("appointments"."status" in ('booked', 'arrived', 'in_progress', 'completed', 'no_show', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"technician_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opening_hours" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"weekday" smallint NOT NULL,
	"opens" time NOT NULL,
	"closes" time NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opening_hours_weekday" CHECK ("opening_hours"."weekday" between 1 and 7),
	CONSTRAINT "opening_hours_in_order" CHECK ("opening_hours"."opens" < "opening_hours"."closes")
);
--> statement-breakpoint
CREATE TABLE "resources" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"kind" text DEFAULT 'bay' NOT NULL,
	"position" smallint DEFAULT 0 NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	"import_run_id" uuid,
	CONSTRAINT "resources_kind_known" CHECK ("resources"."kind" in ('bay', 'ramp', 'mot_lane', 'courtesy_car'))
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"actor_name" text NOT NULL,
	"command" text NOT NULL,
	"entity" text,
	"entity_id" uuid,
	"before" jsonb,
	"after" jsonb,
	"changed" text[],
	"request_id" text,
	"ip" "inet"
);
--> statement-breakpoint
CREATE TABLE "events" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"tx" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"name" text NOT NULL,
	"entity" text,
	"entity_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"owner" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"status" integer,
	"response" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_owner_key_pk" PRIMARY KEY("owner","key")
);
--> statement-breakpoint
CREATE TABLE "customer_addresses" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"customer_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"house_no" text,
	"road" text,
	"locality" text,
	"town" text,
	"county" text,
	"postcode" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "customer_consents" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"customer_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"decision" text NOT NULL,
	"basis" text,
	"wording" text,
	"source" text,
	"recorded_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "customer_consents_known" CHECK ("customer_consents"."decision" in ('given', 'refused', 'withdrawn') and "customer_consents"."channel" in ('email', 'sms', 'whatsapp', 'post', 'telephone'))
);
--> statement-breakpoint
CREATE TABLE "customer_contacts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"customer_id" uuid NOT NULL,
	"name" text,
	"role" text,
	"email" text,
	"telephone" text,
	"mobile" text,
	"may_approve" boolean DEFAULT false NOT NULL,
	"may_be_billed" boolean DEFAULT false NOT NULL,
	"notes" text,
	"position" smallint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	"import_run_id" uuid,
	"search_text" text GENERATED ALWAYS AS (fold(coalesce(name, '') || ' ' || coalesce(email, '') || ' ' || telephone_digits(telephone) || ' ' || telephone_digits(mobile))) STORED NOT NULL
);
--> statement-breakpoint
CREATE TABLE "customers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"title" text,
	"forename" text,
	"surname" text,
	"company_name" text,
	"email" text,
	"telephone" text,
	"mobile" text,
	"house_no" text,
	"road" text,
	"locality" text,
	"town" text,
	"county" text,
	"postcode" text,
	"classification" text DEFAULT 'retail' NOT NULL,
	"account_number" text,
	"account_customer" boolean DEFAULT false NOT NULL,
	"account_held" boolean DEFAULT false NOT NULL,
	"credit_limit" numeric(12, 2),
	"credit_terms" integer,
	"labour_rate" numeric(12, 2),
	"labour_discount_percent" numeric(6, 3) DEFAULT '0' NOT NULL,
	"parts_discount_percent" numeric(6, 3) DEFAULT '0' NOT NULL,
	"trade_parts" boolean DEFAULT false NOT NULL,
	"force_tax_free" boolean DEFAULT false NOT NULL,
	"regular_customer" boolean DEFAULT false NOT NULL,
	"reminders_allowed" boolean DEFAULT true NOT NULL,
	"no_email" boolean DEFAULT false NOT NULL,
	"how_found_us" text,
	"notes" text,
	"customer_since" date,
	"last_invoice_date" date,
	"merged_into_id" uuid,
	"name" text GENERATED ALWAYS AS (coalesce(nullif(company_name, ''), nullif(btrim(coalesce(title || ' ', '') || coalesce(forename || ' ', '') || coalesce(surname, '')), ''), 'No name')) STORED NOT NULL,
	"sort_name" text collate "C" GENERATED ALWAYS AS (fold(coalesce(nullif(surname, ''), nullif(company_name, ''), nullif(forename, ''), '') || ' ' || coalesce(forename, ''))) STORED NOT NULL,
	"search_text" text GENERATED ALWAYS AS (fold(coalesce(forename, '') || ' ' || coalesce(surname, '') || ' ' || coalesce(company_name, '') || ' ' || coalesce(email, '') || ' ' || replace(coalesce(postcode, ''), ' ', '') || ' ' || coalesce(account_number, '') || ' ' || telephone_digits(telephone) || ' ' || telephone_digits(mobile))) STORED NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	"legacy_id" text,
	"legacy" jsonb,
	"source_hash" bigint,
	"import_run_id" uuid,
	CONSTRAINT "customers_legacy_id_unique" UNIQUE("legacy_id"),
	CONSTRAINT "customers_classification_known" CHECK ("customers"."classification" in ('retail', 'trade')),
	CONSTRAINT "customers_discounts_in_range" CHECK ("customers"."labour_discount_percent" between 0 and 100 and "customers"."parts_discount_percent" between 0 and 100),
	CONSTRAINT "customers_have_a_name" CHECK ("customers"."legacy_id" is not null or coalesce("customers"."surname", "customers"."forename", "customers"."company_name") is not null)
);
--> statement-breakpoint
CREATE TABLE "advisories" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"vehicle_id" uuid NOT NULL,
	"document_id" uuid,
	"description" text NOT NULL,
	"severity" text,
	"resolved_by_document_id" uuid,
	"resolved_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "document_lines" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"document_id" uuid,
	"position" integer NOT NULL,
	"item_type" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"part_number" text,
	"stock_item_id" uuid,
	"supplier_id" uuid,
	"supplier_invoice" text,
	"quantity" numeric(12, 3),
	"unit_price" numeric(12, 4),
	"unit_cost" numeric(12, 4),
	"discount_percent" numeric(6, 3) DEFAULT '0' NOT NULL,
	"tax_code" text NOT NULL,
	"tax_rate" numeric(6, 3),
	"line_net" numeric(12, 2),
	"line_tax" numeric(12, 2),
	"line_gross" numeric(12, 2),
	"line_cost" numeric(12, 2),
	"approval" text,
	"technician_id" uuid,
	"technician" text,
	"nominal_code" text,
	"guarantee" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"legacy_id" text,
	"legacy" jsonb,
	"source_hash" bigint,
	"import_run_id" uuid,
	CONSTRAINT "document_lines_legacy_id_unique" UNIQUE("legacy_id"),
	CONSTRAINT "document_lines_belong" CHECK ("document_lines"."document_id" is not null or "document_lines"."legacy_id" is not null),
	CONSTRAINT "document_lines_type_known" CHECK ("document_lines"."item_type" in ('labour', 'part', 'mot', 'sundries', 'lubricants', 'paint', 'other', 'surcharge', 'excess', 'adjustment', 'comment')),
	CONSTRAINT "document_lines_add_up" CHECK ("document_lines"."import_run_id" is not null or "document_lines"."line_gross" = "document_lines"."line_net" + "document_lines"."line_tax"),
	CONSTRAINT "document_lines_approval_known" CHECK ("document_lines"."approval" in ('approved', 'declined', 'deferred'))
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"type" text NOT NULL,
	"status" text NOT NULL,
	"user_status" text,
	"number" text collate "C",
	"number_value" bigint,
	"estimate_number" text collate "C",
	"job_sheet_number" text collate "C",
	"invoice_number" text collate "C",
	"source_document_id" uuid,
	"customer_id" uuid,
	"vehicle_id" uuid,
	"customer_name" text DEFAULT '' NOT NULL,
	"customer_snapshot" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"registration" text collate "C" DEFAULT '' NOT NULL,
	"vehicle_snapshot" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"mileage" integer,
	"account_document" boolean DEFAULT false NOT NULL,
	"order_reference" text,
	"department" text,
	"terms" text,
	"created_date" date,
	"issued_date" date,
	"due_date" date,
	"paid_date" date,
	"expires_date" date,
	"printed_date" date,
	"document_date" date GENERATED ALWAYS AS (coalesce(issued_date, created_date)) STORED,
	"printed" boolean DEFAULT false NOT NULL,
	"emailed" boolean DEFAULT false NOT NULL,
	"exported" boolean DEFAULT false NOT NULL,
	"reconciled" boolean DEFAULT false NOT NULL,
	"cashed_up" boolean DEFAULT false NOT NULL,
	"discount_percent" numeric(6, 3) DEFAULT '0' NOT NULL,
	"labour_discount_percent" numeric(6, 3) DEFAULT '0' NOT NULL,
	"parts_discount_percent" numeric(6, 3) DEFAULT '0' NOT NULL,
	"surcharge_percent" numeric(6, 3),
	"total_net" numeric(12, 2),
	"total_tax" numeric(12, 2),
	"total_gross" numeric(12, 2),
	"received" numeric(12, 2) DEFAULT '0' NOT NULL,
	"balance" numeric(12, 2) DEFAULT '0' NOT NULL,
	"labour_hours" numeric(12, 3),
	"labour_cost" numeric(12, 2),
	"parts_cost" numeric(12, 2),
	"mot_class" text,
	"mot_type" text,
	"mot_status" text,
	"mot_cost" numeric(12, 2),
	"mot_outsourced" boolean,
	"technician" text,
	"mot_tester" text,
	"sales_advisor" text,
	"quality_controller" text,
	"road_tester" text,
	"work_description" text,
	"internal_notes" text,
	"credit_reason" text,
	"pdf_key" text,
	"pdf_sha256" text,
	"issued_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	"legacy_id" text,
	"legacy" jsonb,
	"source_hash" bigint,
	"import_run_id" uuid,
	CONSTRAINT "documents_legacy_id_unique" UNIQUE("legacy_id"),
	CONSTRAINT "documents_type_known" CHECK ("documents"."type" in ('estimate', 'job_sheet', 'invoice', 'credit_note', 'excess_invoice', 'payment_on_account', 'vehicle_sale', 'vehicle_purchase') or "documents"."legacy_id" is not null),
	CONSTRAINT "documents_totals_add_up" CHECK ("documents"."legacy_id" is not null or "documents"."total_gross" = "documents"."total_net" + "documents"."total_tax"),
	CONSTRAINT "documents_have_totals" CHECK ("documents"."legacy_id" is not null or ("documents"."total_net" is not null and "documents"."total_tax" is not null and "documents"."total_gross" is not null)),
	CONSTRAINT "documents_issue_is_numbered" CHECK ("documents"."legacy_id" is not null or "documents"."issued_date" is null or "documents"."number" is not null)
);
--> statement-breakpoint
CREATE TABLE "preset_descriptions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"body" text NOT NULL,
	"position" smallint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "saved_job_lines" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"saved_job_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"item_type" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"part_number" text,
	"stock_item_id" uuid,
	"quantity" numeric(12, 3) DEFAULT '1' NOT NULL,
	"unit_price" numeric(12, 4),
	"tax_code" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_jobs" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"fixed_price_gross" numeric(12, 2),
	"reminder_template_id" uuid,
	"position" smallint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "import_issues" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "import_issues_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"run_id" uuid NOT NULL,
	"file" text NOT NULL,
	"line" integer,
	"column" text,
	"kind" text NOT NULL,
	"gravity" text NOT NULL,
	"value" text,
	"reason" text NOT NULL,
	CONSTRAINT "import_issues_gravity_known" CHECK ("import_issues"."gravity" in ('repaired', 'kept', 'rejected'))
);
--> statement-breakpoint
CREATE TABLE "import_runs" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"mode" text NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"source_name" text NOT NULL,
	"source_path" text,
	"started_by" uuid,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"heartbeat_at" timestamp with time zone,
	"progress" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"report" jsonb,
	"error" text,
	"audit_mark" bigint,
	"undone_at" timestamp with time zone,
	"undone_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_runs_mode_known" CHECK ("import_runs"."mode" in ('check', 'load')),
	CONSTRAINT "import_runs_status_known" CHECK ("import_runs"."status" in ('queued', 'running', 'checked', 'reconciled', 'differs', 'failed', 'cancelled', 'undone'))
);
--> statement-breakpoint
CREATE TABLE "import_undo" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"run_id" uuid NOT NULL,
	"entity" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"before" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cash_ups" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"day" date NOT NULL,
	"method" text NOT NULL,
	"expected" numeric(12, 2) NOT NULL,
	"counted" numeric(12, 2) NOT NULL,
	"closed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_by" uuid,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "receipt_allocations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"receipt_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"amount" numeric(12, 2) NOT NULL,
	"allocated_date" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "receipt_allocations_not_nothing" CHECK ("receipt_allocations"."amount" <> 0)
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"document_id" uuid,
	"customer_id" uuid,
	"method" text NOT NULL,
	"method_name" text DEFAULT '' NOT NULL,
	"amount" numeric(12, 2),
	"surcharge_net" numeric(12, 2),
	"surcharge_tax" numeric(12, 2),
	"surcharge_gross" numeric(12, 2),
	"total" numeric(12, 2),
	"payment_date" date,
	"description" text,
	"refund_of_id" uuid,
	"payment_group" text,
	"provider_reference" text,
	"reconciled" boolean DEFAULT false NOT NULL,
	"reconciled_date" date,
	"reconciled_reference" text,
	"exported" boolean DEFAULT false NOT NULL,
	"exported_date" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	"legacy_id" text,
	"legacy" jsonb,
	"source_hash" bigint,
	"import_run_id" uuid,
	CONSTRAINT "receipts_legacy_id_unique" UNIQUE("legacy_id"),
	CONSTRAINT "receipts_method_known" CHECK ("receipts"."method" in ('cash', 'card', 'bacs', 'cheque', 'stripe', 'paypal', 'account', 'credit_note', 'other')),
	CONSTRAINT "receipts_have_amounts" CHECK ("receipts"."legacy_id" is not null or ("receipts"."amount" is not null and "receipts"."amount" <> 0 and "receipts"."payment_date" is not null)),
	CONSTRAINT "receipts_refunds_are_negative" CHECK ("receipts"."refund_of_id" is null or "receipts"."amount" < 0)
);
--> statement-breakpoint
CREATE TABLE "vat_periods" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vat_periods_in_order" CHECK ("vat_periods"."starts_on" < "vat_periods"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"channel" text NOT NULL,
	"direction" text DEFAULT 'out' NOT NULL,
	"purpose" text NOT NULL,
	"customer_id" uuid,
	"vehicle_id" uuid,
	"document_id" uuid,
	"reminder_id" uuid,
	"recipient" text,
	"subject" text,
	"body" text,
	"state" text DEFAULT 'queued' NOT NULL,
	"state_reason" text,
	"provider" text,
	"provider_id" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"dedupe_key" text,
	"sent_at" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	"details" jsonb,
	"sent_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "messages_dedupe_key_unique" UNIQUE("dedupe_key"),
	CONSTRAINT "messages_channel_known" CHECK ("messages"."channel" in ('email', 'sms', 'whatsapp', 'print')),
	CONSTRAINT "messages_state_known" CHECK ("messages"."state" in ('queued', 'sending', 'sent', 'delivered', 'opened', 'bounced', 'failed', 'cancelled', 'received'))
);
--> statement-breakpoint
CREATE TABLE "reminder_templates" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"kind" text DEFAULT 'other' NOT NULL,
	"recurs_months" smallint,
	"email_days_before" smallint[],
	"sms_days_before" smallint[],
	"print_days_before" smallint[],
	"email_subject" text,
	"email_body" text,
	"sms_body" text,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	"legacy_id" text,
	"legacy" jsonb,
	"source_hash" bigint,
	"import_run_id" uuid,
	CONSTRAINT "reminder_templates_legacy_id_unique" UNIQUE("legacy_id")
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"vehicle_id" uuid,
	"template_id" uuid,
	"due_date" date,
	"status" text DEFAULT 'due' NOT NULL,
	"wanted_email" boolean DEFAULT false NOT NULL,
	"wanted_sms" boolean DEFAULT false NOT NULL,
	"wanted_print" boolean DEFAULT false NOT NULL,
	"done_email" boolean DEFAULT false NOT NULL,
	"done_sms" boolean DEFAULT false NOT NULL,
	"done_print" boolean DEFAULT false NOT NULL,
	"done_email_date" date,
	"done_sms_date" date,
	"done_print_date" date,
	"recurs_weeks" smallint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	"legacy_id" text,
	"legacy" jsonb,
	"source_hash" bigint,
	"import_run_id" uuid,
	CONSTRAINT "reminders_legacy_id_unique" UNIQUE("legacy_id"),
	CONSTRAINT "reminders_belong" CHECK ("reminders"."legacy_id" is not null or ("reminders"."vehicle_id" is not null and "reminders"."template_id" is not null and "reminders"."due_date" is not null)),
	CONSTRAINT "reminders_status_known" CHECK ("reminders"."status" in ('due', 'done', 'superseded', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"entity" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"content_type" text NOT NULL,
	"byte_size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"storage_key" text NOT NULL,
	"uploaded_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "garage_statuses" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"applies_to" text NOT NULL,
	"name" text NOT NULL,
	"colour" text,
	"position" smallint DEFAULT 0 NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "list_totals" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "list_totals_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"list" text NOT NULL,
	"facet" text NOT NULL,
	"total" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "number_series" (
	"series" text PRIMARY KEY NOT NULL,
	"prefix" text DEFAULT '' NOT NULL,
	"next_number" bigint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tax_codes" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "tax_rates" (
	"tax_code" text NOT NULL,
	"valid_from" date NOT NULL,
	"rate" numeric(6, 3) NOT NULL,
	CONSTRAINT "tax_rates_tax_code_valid_from_pk" PRIMARY KEY("tax_code","valid_from")
);
--> statement-breakpoint
CREATE TABLE "purchase_order_lines" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"purchase_order_id" uuid NOT NULL,
	"stock_item_id" uuid,
	"document_line_id" uuid,
	"part_number" text,
	"description" text DEFAULT '' NOT NULL,
	"quantity" numeric(12, 3) NOT NULL,
	"quantity_received" numeric(12, 3) DEFAULT '0' NOT NULL,
	"unit_cost" numeric(12, 4),
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "purchase_order_lines_received" CHECK ("purchase_order_lines"."quantity_received" >= 0)
);
--> statement-breakpoint
CREATE TABLE "purchase_orders" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"supplier_id" uuid NOT NULL,
	"number" text,
	"status" text DEFAULT 'draft' NOT NULL,
	"ordered_date" date,
	"expected_date" date,
	"supplier_reference" text,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "purchase_orders_status_known" CHECK ("purchase_orders"."status" in ('draft', 'ordered', 'part_received', 'received', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "stock_items" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"part_number" text collate "C" NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"manufacturer" text,
	"category" text,
	"sub_category" text,
	"location" text,
	"barcode" text,
	"keywords" text,
	"supplier_id" uuid,
	"cost_net" numeric(12, 4),
	"cost_tax_code" text,
	"retail_price_net" numeric(12, 4),
	"trade_price_net" numeric(12, 4),
	"retail_markup_percent" numeric(6, 3),
	"trade_markup_percent" numeric(6, 3),
	"tax_code" text DEFAULT 'T1' NOT NULL,
	"nominal_code" text,
	"tracked" boolean DEFAULT false NOT NULL,
	"quantity_in_stock" numeric(12, 3) DEFAULT '0' NOT NULL,
	"quantity_reserved" numeric(12, 3) DEFAULT '0' NOT NULL,
	"quantity_on_order" numeric(12, 3) DEFAULT '0' NOT NULL,
	"quantity_available" numeric(12, 3) GENERATED ALWAYS AS (quantity_in_stock - quantity_reserved) STORED NOT NULL,
	"low_stock_level" numeric(12, 3),
	"minimum_order_quantity" numeric(12, 3),
	"guarantee" text,
	"notes" text,
	"tyre" jsonb,
	"last_purchased_date" date,
	"last_sold_date" date,
	"search_text" text GENERATED ALWAYS AS (fold(part_number || ' ' || description || ' ' || coalesce(manufacturer, '') || ' ' || coalesce(barcode, '') || ' ' || coalesce(keywords, ''))) STORED NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	"legacy_id" text,
	"legacy" jsonb,
	"source_hash" bigint,
	"import_run_id" uuid,
	CONSTRAINT "stock_items_legacy_id_unique" UNIQUE("legacy_id"),
	CONSTRAINT "stock_items_prices_not_negative" CHECK ("stock_items"."legacy_id" is not null or (coalesce("stock_items"."cost_net", 0) >= 0 and coalesce("stock_items"."retail_price_net", 0) >= 0 and coalesce("stock_items"."trade_price_net", 0) >= 0))
);
--> statement-breakpoint
CREATE TABLE "stock_movements" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"stock_item_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"quantity" numeric(12, 3) NOT NULL,
	"unit_cost" numeric(12, 4),
	"reason" text,
	"document_line_id" uuid,
	"purchase_order_line_id" uuid,
	"made_by" uuid,
	"import_run_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stock_movements_kind_known" CHECK ("stock_movements"."kind" in ('opening', 'goods_in', 'sale', 'return', 'adjustment', 'stock_take')),
	CONSTRAINT "stock_movements_adjustment_has_reason" CHECK ("stock_movements"."kind" <> 'adjustment' or "stock_movements"."reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "stock_reservations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"stock_item_id" uuid NOT NULL,
	"document_line_id" uuid NOT NULL,
	"quantity" numeric(12, 3) NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stock_reservations_positive" CHECK ("stock_reservations"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "suppliers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"account_number" text,
	"email" text,
	"telephone" text,
	"fax" text,
	"address" text,
	"locality" text,
	"postcode" text,
	"account_held" boolean DEFAULT false NOT NULL,
	"credit_limit" numeric(12, 2),
	"credit_terms" integer,
	"notes" text,
	"sort_name" text collate "C" GENERATED ALWAYS AS (fold(name)) STORED NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	"legacy_id" text,
	"legacy" jsonb,
	"source_hash" bigint,
	"import_run_id" uuid,
	CONSTRAINT "suppliers_legacy_id_unique" UNIQUE("legacy_id")
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"scopes" text[],
	"key_prefix" text NOT NULL,
	"key_hash" text NOT NULL,
	"created_by" uuid,
	"expires_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "api_keys_key_hash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
CREATE TABLE "login_attempts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "login_attempts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "refresh_tokens" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"session_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"used_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "refresh_tokens_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "role_permissions" (
	"role" text NOT NULL,
	"permission" text NOT NULL,
	"granted" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "role_permissions_role_permission_pk" PRIMARY KEY("role","permission")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"user_id" uuid NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"ip" "inet",
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text NOT NULL,
	"must_change_password" boolean DEFAULT false NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"last_sign_in_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "users_role_known" CHECK ("users"."role" in ('admin', 'manager', 'technician', 'receptionist', 'accountant'))
);
--> statement-breakpoint
CREATE TABLE "mileage_readings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"vehicle_id" uuid NOT NULL,
	"read_on" date NOT NULL,
	"mileage" integer NOT NULL,
	"source" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mileage_readings_positive" CHECK ("mileage_readings"."mileage" >= 0)
);
--> statement-breakpoint
CREATE TABLE "vehicle_owners" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"vehicle_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"from_date" date,
	"until_date" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vehicle_plates" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"vehicle_id" uuid NOT NULL,
	"registration" text collate "C" NOT NULL,
	"from_date" date,
	"until_date" date,
	"import_run_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vehicle_plates_in_order" CHECK ("vehicle_plates"."from_date" is null or "vehicle_plates"."until_date" is null or "vehicle_plates"."from_date" <= "vehicle_plates"."until_date")
);
--> statement-breakpoint
CREATE TABLE "vehicles" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"customer_id" uuid,
	"registration" text collate "C" DEFAULT '' NOT NULL,
	"vin" text,
	"make" text,
	"model" text,
	"derivative" text,
	"colour" text,
	"fuel_type" text,
	"engine_cc" integer,
	"engine_code" text,
	"engine_number" text,
	"transmission" text,
	"drive_type" text,
	"vehicle_type" text,
	"body_style" text,
	"cylinders" smallint,
	"valves" smallint,
	"power_bhp" smallint,
	"torque_nm" smallint,
	"co2" smallint,
	"euro_status" text,
	"date_of_registration" date,
	"date_of_manufacture" date,
	"width_mm" integer,
	"height_mm" integer,
	"kerb_weight_kg" integer,
	"key_code" text,
	"radio_code" text,
	"paint_code" text,
	"tyre_size_front" text,
	"tyre_size_rear" text,
	"mot_expiry" date,
	"tax_due" date,
	"last_invoice_date" date,
	"notes" text,
	"reminder_notes" text,
	"search_text" text GENERATED ALWAYS AS (fold(registration || ' ' || coalesce(vin, '') || ' ' || coalesce(make, '') || ' ' || coalesce(model, ''))) STORED NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	"legacy_id" text,
	"legacy" jsonb,
	"source_hash" bigint,
	"import_run_id" uuid,
	CONSTRAINT "vehicles_legacy_id_unique" UNIQUE("legacy_id")
);
--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"endpoint_id" uuid NOT NULL,
	"event_seq" bigint NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_status" integer,
	"last_error" text,
	"next_attempt_at" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhook_endpoints" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"url" text NOT NULL,
	"description" text,
	"event_names" text[] NOT NULL,
	"secret" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"disabled_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "webhook_receipts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"vendor" text NOT NULL,
	"event_id" text NOT NULL,
	"payload" jsonb NOT NULL,
	"handled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_technician_id_users_id_fk" FOREIGN KEY ("technician_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_vehicle_id_vehicles_id_fk" FOREIGN KEY ("vehicle_id") REFERENCES "public"."vehicles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holidays" ADD CONSTRAINT "holidays_technician_id_users_id_fk" FOREIGN KEY ("technician_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_addresses" ADD CONSTRAINT "customer_addresses_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_consents" ADD CONSTRAINT "customer_consents_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_contacts" ADD CONSTRAINT "customer_contacts_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_merged_into_id_customers_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisories" ADD CONSTRAINT "advisories_vehicle_id_vehicles_id_fk" FOREIGN KEY ("vehicle_id") REFERENCES "public"."vehicles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisories" ADD CONSTRAINT "advisories_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisories" ADD CONSTRAINT "advisories_resolved_by_document_id_documents_id_fk" FOREIGN KEY ("resolved_by_document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_lines" ADD CONSTRAINT "document_lines_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_lines" ADD CONSTRAINT "document_lines_stock_item_id_stock_items_id_fk" FOREIGN KEY ("stock_item_id") REFERENCES "public"."stock_items"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_lines" ADD CONSTRAINT "document_lines_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."suppliers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_lines" ADD CONSTRAINT "document_lines_technician_id_users_id_fk" FOREIGN KEY ("technician_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_source_document_id_documents_id_fk" FOREIGN KEY ("source_document_id") REFERENCES "public"."documents"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_vehicle_id_vehicles_id_fk" FOREIGN KEY ("vehicle_id") REFERENCES "public"."vehicles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_job_lines" ADD CONSTRAINT "saved_job_lines_saved_job_id_saved_jobs_id_fk" FOREIGN KEY ("saved_job_id") REFERENCES "public"."saved_jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_job_lines" ADD CONSTRAINT "saved_job_lines_stock_item_id_stock_items_id_fk" FOREIGN KEY ("stock_item_id") REFERENCES "public"."stock_items"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_issues" ADD CONSTRAINT "import_issues_run_id_import_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."import_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_undo" ADD CONSTRAINT "import_undo_run_id_import_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."import_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipt_allocations" ADD CONSTRAINT "receipt_allocations_receipt_id_receipts_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "public"."receipts"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipt_allocations" ADD CONSTRAINT "receipt_allocations_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_refund_of_id_receipts_id_fk" FOREIGN KEY ("refund_of_id") REFERENCES "public"."receipts"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_vehicle_id_vehicles_id_fk" FOREIGN KEY ("vehicle_id") REFERENCES "public"."vehicles"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_reminder_id_reminders_id_fk" FOREIGN KEY ("reminder_id") REFERENCES "public"."reminders"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_vehicle_id_vehicles_id_fk" FOREIGN KEY ("vehicle_id") REFERENCES "public"."vehicles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_template_id_reminder_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."reminder_templates"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tax_rates" ADD CONSTRAINT "tax_rates_tax_code_tax_codes_code_fk" FOREIGN KEY ("tax_code") REFERENCES "public"."tax_codes"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchase_order_lines" ADD CONSTRAINT "purchase_order_lines_purchase_order_id_purchase_orders_id_fk" FOREIGN KEY ("purchase_order_id") REFERENCES "public"."purchase_orders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchase_order_lines" ADD CONSTRAINT "purchase_order_lines_stock_item_id_stock_items_id_fk" FOREIGN KEY ("stock_item_id") REFERENCES "public"."stock_items"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchase_orders" ADD CONSTRAINT "purchase_orders_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."suppliers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_items" ADD CONSTRAINT "stock_items_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."suppliers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_stock_item_id_stock_items_id_fk" FOREIGN KEY ("stock_item_id") REFERENCES "public"."stock_items"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_reservations" ADD CONSTRAINT "stock_reservations_stock_item_id_stock_items_id_fk" FOREIGN KEY ("stock_item_id") REFERENCES "public"."stock_items"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mileage_readings" ADD CONSTRAINT "mileage_readings_vehicle_id_vehicles_id_fk" FOREIGN KEY ("vehicle_id") REFERENCES "public"."vehicles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vehicle_owners" ADD CONSTRAINT "vehicle_owners_vehicle_id_vehicles_id_fk" FOREIGN KEY ("vehicle_id") REFERENCES "public"."vehicles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vehicle_owners" ADD CONSTRAINT "vehicle_owners_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vehicle_plates" ADD CONSTRAINT "vehicle_plates_vehicle_id_vehicles_id_fk" FOREIGN KEY ("vehicle_id") REFERENCES "public"."vehicles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vehicles" ADD CONSTRAINT "vehicles_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_endpoint_id_webhook_endpoints_id_fk" FOREIGN KEY ("endpoint_id") REFERENCES "public"."webhook_endpoints"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appointments_by_start" ON "appointments" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "appointments_by_customer" ON "appointments" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "appointments_by_vehicle" ON "appointments" USING btree ("vehicle_id");--> statement-breakpoint
CREATE INDEX "appointments_by_document" ON "appointments" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "appointments_by_technician" ON "appointments" USING btree ("technician_id","starts_at");--> statement-breakpoint
CREATE INDEX "opening_hours_weekday_index" ON "opening_hours" USING btree ("weekday");--> statement-breakpoint
CREATE INDEX "audit_log_entity_entity_id_id_index" ON "audit_log" USING btree ("entity","entity_id","id");--> statement-breakpoint
CREATE INDEX "audit_log_actor_id_id_index" ON "audit_log" USING btree ("actor_id","id");--> statement-breakpoint
CREATE INDEX "audit_log_command_id_index" ON "audit_log" USING btree ("command","id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at_index" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "customer_addresses_customer_id_index" ON "customer_addresses" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "customer_consents_customer_id_channel_id_index" ON "customer_consents" USING btree ("customer_id","channel","id");--> statement-breakpoint
CREATE INDEX "customer_contacts_customer_id_position_index" ON "customer_contacts" USING btree ("customer_id","position");--> statement-breakpoint
CREATE INDEX "customer_contacts_search" ON "customer_contacts" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "customers_account_number_unique" ON "customers" USING btree ("account_number") WHERE "customers"."legacy_id" is null;--> statement-breakpoint
CREATE INDEX "customers_by_name" ON "customers" USING btree ("sort_name","id");--> statement-breakpoint
CREATE INDEX "customers_by_account_number" ON "customers" USING btree ("account_number","id");--> statement-breakpoint
CREATE INDEX "customers_by_town" ON "customers" USING btree ("town","id");--> statement-breakpoint
CREATE INDEX "customers_by_postcode" ON "customers" USING btree ("postcode","id");--> statement-breakpoint
CREATE INDEX "customers_by_last_invoice" ON "customers" USING btree ("last_invoice_date" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "customers_by_updated" ON "customers" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "customers_by_created" ON "customers" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "customers_trade_by_name" ON "customers" USING btree ("classification","sort_name","id");--> statement-breakpoint
CREATE INDEX "customers_accounts_by_name" ON "customers" USING btree ("sort_name","id") WHERE "customers"."account_customer";--> statement-breakpoint
CREATE INDEX "customers_archived_by_name" ON "customers" USING btree ("sort_name","id") WHERE "customers"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "customers_merged_into" ON "customers" USING btree ("merged_into_id") WHERE "customers"."merged_into_id" is not null;--> statement-breakpoint
CREATE INDEX "customers_search" ON "customers" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "advisories_vehicle_id_index" ON "advisories" USING btree ("vehicle_id");--> statement-breakpoint
CREATE INDEX "advisories_document_id_index" ON "advisories" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "advisories_resolved_by_document_id_index" ON "advisories" USING btree ("resolved_by_document_id");--> statement-breakpoint
CREATE INDEX "document_lines_by_document" ON "document_lines" USING btree ("document_id","position");--> statement-breakpoint
CREATE INDEX "document_lines_by_stock_item" ON "document_lines" USING btree ("stock_item_id") WHERE "document_lines"."stock_item_id" is not null;--> statement-breakpoint
CREATE INDEX "document_lines_by_supplier" ON "document_lines" USING btree ("supplier_id") WHERE "document_lines"."supplier_id" is not null;--> statement-breakpoint
CREATE INDEX "document_lines_orphans" ON "document_lines" USING btree ("id") WHERE "document_lines"."document_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "documents_invoice_number_unique" ON "documents" USING btree ("number") WHERE "documents"."type" in ('invoice', 'excess_invoice') and "documents"."legacy_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "documents_number_unique" ON "documents" USING btree ("type","number") WHERE "documents"."type" not in ('invoice', 'excess_invoice') and "documents"."legacy_id" is null;--> statement-breakpoint
CREATE INDEX "documents_by_date" ON "documents" USING btree ("document_date" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "documents_by_type_date" ON "documents" USING btree ("type","document_date" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "documents_by_type_status_date" ON "documents" USING btree ("type","status","document_date" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "documents_by_type_number" ON "documents" USING btree ("type","number_value" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "documents_by_type_gross" ON "documents" USING btree ("type","total_gross" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "documents_by_customer" ON "documents" USING btree ("customer_id","document_date" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "documents_by_vehicle" ON "documents" USING btree ("vehicle_id","document_date" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "documents_unpaid" ON "documents" USING btree ("due_date","id") WHERE "documents"."issued_date" is not null and "documents"."balance" <> 0;--> statement-breakpoint
CREATE INDEX "documents_unpaid_by_customer" ON "documents" USING btree ("customer_id") WHERE "documents"."balance" <> 0;--> statement-breakpoint
CREATE INDEX "documents_open_jobs" ON "documents" USING btree ("document_date" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "documents"."type" = 'job_sheet' and "documents"."status" in ('open', 'in_progress', 'waiting_parts', 'waiting_customer');--> statement-breakpoint
CREATE INDEX "documents_number" ON "documents" USING btree ("number","id") WHERE "documents"."number" is not null;--> statement-breakpoint
CREATE INDEX "documents_estimate_number" ON "documents" USING btree ("estimate_number","id") WHERE "documents"."estimate_number" is not null;--> statement-breakpoint
CREATE INDEX "documents_job_sheet_number" ON "documents" USING btree ("job_sheet_number","id") WHERE "documents"."job_sheet_number" is not null;--> statement-breakpoint
CREATE INDEX "documents_invoice_number" ON "documents" USING btree ("invoice_number","id") WHERE "documents"."invoice_number" is not null;--> statement-breakpoint
CREATE INDEX "documents_order_reference" ON "documents" USING btree (lower("order_reference") collate "C","id") WHERE "documents"."order_reference" is not null;--> statement-breakpoint
CREATE INDEX "documents_source" ON "documents" USING btree ("source_document_id") WHERE "documents"."source_document_id" is not null;--> statement-breakpoint
CREATE INDEX "documents_by_updated" ON "documents" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "saved_job_lines_saved_job_id_position_index" ON "saved_job_lines" USING btree ("saved_job_id","position");--> statement-breakpoint
CREATE INDEX "saved_jobs_name_index" ON "saved_jobs" USING btree ("name");--> statement-breakpoint
CREATE INDEX "import_issues_by_run" ON "import_issues" USING btree ("run_id","file","line");--> statement-breakpoint
CREATE INDEX "import_issues_by_kind" ON "import_issues" USING btree ("run_id","kind");--> statement-breakpoint
CREATE INDEX "import_runs_created_at_index" ON "import_runs" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "import_undo_run_id_index" ON "import_undo" USING btree ("run_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cash_ups_once_a_day" ON "cash_ups" USING btree ("day","method");--> statement-breakpoint
CREATE INDEX "receipt_allocations_receipt_id_index" ON "receipt_allocations" USING btree ("receipt_id");--> statement-breakpoint
CREATE INDEX "receipt_allocations_document_id_index" ON "receipt_allocations" USING btree ("document_id");--> statement-breakpoint
CREATE UNIQUE INDEX "receipts_provider_reference_unique" ON "receipts" USING btree ("method","provider_reference");--> statement-breakpoint
CREATE INDEX "receipts_by_date" ON "receipts" USING btree ("payment_date" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "receipts_by_method_date" ON "receipts" USING btree ("method","payment_date" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "receipts_by_amount" ON "receipts" USING btree ("amount" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "receipts_by_document" ON "receipts" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "receipts_by_customer" ON "receipts" USING btree ("customer_id","payment_date" DESC NULLS LAST) WHERE "receipts"."customer_id" is not null;--> statement-breakpoint
CREATE INDEX "receipts_refund_of" ON "receipts" USING btree ("refund_of_id") WHERE "receipts"."refund_of_id" is not null;--> statement-breakpoint
CREATE INDEX "receipts_by_group" ON "receipts" USING btree ("payment_group") WHERE "receipts"."payment_group" is not null;--> statement-breakpoint
CREATE INDEX "receipts_by_updated" ON "receipts" USING btree ("updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "vat_periods_start" ON "vat_periods" USING btree ("starts_on");--> statement-breakpoint
CREATE INDEX "messages_customer_id_id_index" ON "messages" USING btree ("customer_id","id");--> statement-breakpoint
CREATE INDEX "messages_document_id_index" ON "messages" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "messages_vehicle_id_index" ON "messages" USING btree ("vehicle_id");--> statement-breakpoint
CREATE INDEX "messages_state_id_index" ON "messages" USING btree ("state","id");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_one_per_reminder_and_channel" ON "messages" USING btree ("reminder_id","channel") WHERE "messages"."reminder_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_once" ON "reminders" USING btree ("vehicle_id","template_id","due_date") WHERE "reminders"."legacy_id" is null and "reminders"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "reminders_by_vehicle" ON "reminders" USING btree ("vehicle_id","due_date");--> statement-breakpoint
CREATE INDEX "reminders_by_template" ON "reminders" USING btree ("template_id","due_date");--> statement-breakpoint
CREATE INDEX "reminders_by_status_due" ON "reminders" USING btree ("status","due_date","id");--> statement-breakpoint
CREATE INDEX "reminders_by_due" ON "reminders" USING btree ("due_date","id");--> statement-breakpoint
CREATE INDEX "reminders_by_updated" ON "reminders" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "attachments_entity_entity_id_index" ON "attachments" USING btree ("entity","entity_id");--> statement-breakpoint
CREATE INDEX "garage_statuses_applies_to_position_index" ON "garage_statuses" USING btree ("applies_to","position");--> statement-breakpoint
CREATE INDEX "list_totals_by_list" ON "list_totals" USING btree ("list","facet");--> statement-breakpoint
CREATE INDEX "purchase_order_lines_purchase_order_id_position_index" ON "purchase_order_lines" USING btree ("purchase_order_id","position");--> statement-breakpoint
CREATE INDEX "purchase_order_lines_stock_item_id_index" ON "purchase_order_lines" USING btree ("stock_item_id");--> statement-breakpoint
CREATE UNIQUE INDEX "purchase_orders_number_unique" ON "purchase_orders" USING btree ("number");--> statement-breakpoint
CREATE INDEX "purchase_orders_supplier_id_index" ON "purchase_orders" USING btree ("supplier_id");--> statement-breakpoint
CREATE INDEX "purchase_orders_status_id_index" ON "purchase_orders" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "stock_items_by_part_number" ON "stock_items" USING btree ("part_number","id");--> statement-breakpoint
CREATE INDEX "stock_items_by_description" ON "stock_items" USING btree (fold("description") collate "C","id");--> statement-breakpoint
CREATE INDEX "stock_items_by_category" ON "stock_items" USING btree ("category","part_number");--> statement-breakpoint
CREATE INDEX "stock_items_by_quantity" ON "stock_items" USING btree ("quantity_in_stock","id") WHERE "stock_items"."tracked";--> statement-breakpoint
CREATE INDEX "stock_items_by_supplier" ON "stock_items" USING btree ("supplier_id") WHERE "stock_items"."supplier_id" is not null;--> statement-breakpoint
CREATE INDEX "stock_items_by_barcode" ON "stock_items" USING btree ("barcode") WHERE "stock_items"."barcode" is not null;--> statement-breakpoint
CREATE INDEX "stock_items_search" ON "stock_items" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "stock_movements_by_item" ON "stock_movements" USING btree ("stock_item_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "stock_reservations_once_a_line" ON "stock_reservations" USING btree ("document_line_id");--> statement-breakpoint
CREATE INDEX "stock_reservations_stock_item_id_index" ON "stock_reservations" USING btree ("stock_item_id");--> statement-breakpoint
CREATE INDEX "suppliers_by_name" ON "suppliers" USING btree ("sort_name","id");--> statement-breakpoint
CREATE INDEX "login_attempts_key_at_index" ON "login_attempts" USING btree ("key","at");--> statement-breakpoint
CREATE INDEX "login_attempts_at_index" ON "login_attempts" USING btree ("at");--> statement-breakpoint
CREATE INDEX "refresh_tokens_session_id_index" ON "refresh_tokens" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "sessions_user_id_index" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_at_index" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_unique" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "mileage_readings_vehicle_id_read_on_index" ON "mileage_readings" USING btree ("vehicle_id","read_on");--> statement-breakpoint
CREATE INDEX "vehicle_owners_vehicle_id_index" ON "vehicle_owners" USING btree ("vehicle_id");--> statement-breakpoint
CREATE INDEX "vehicle_owners_customer_id_index" ON "vehicle_owners" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "vehicle_plates_by_vehicle" ON "vehicle_plates" USING btree ("vehicle_id");--> statement-breakpoint
CREATE INDEX "vehicle_plates_by_registration" ON "vehicle_plates" USING btree ("registration","vehicle_id");--> statement-breakpoint
CREATE INDEX "vehicles_by_customer" ON "vehicles" USING btree ("customer_id","id");--> statement-breakpoint
CREATE INDEX "vehicles_by_registration" ON "vehicles" USING btree ("registration","id");--> statement-breakpoint
CREATE INDEX "vehicles_by_make" ON "vehicles" USING btree ("make","model","id");--> statement-breakpoint
CREATE INDEX "vehicles_by_mot_expiry" ON "vehicles" USING btree ("mot_expiry","id");--> statement-breakpoint
CREATE INDEX "vehicles_by_last_invoice" ON "vehicles" USING btree ("last_invoice_date" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "vehicles_by_vin" ON "vehicles" USING btree ("vin");--> statement-breakpoint
CREATE INDEX "vehicles_by_updated" ON "vehicles" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "vehicles_by_created" ON "vehicles" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "vehicles_archived" ON "vehicles" USING btree ("registration","id") WHERE "vehicles"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "vehicles_search" ON "vehicles" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "webhook_deliveries_once" ON "webhook_deliveries" USING btree ("endpoint_id","event_seq");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_state_next_attempt_at_index" ON "webhook_deliveries" USING btree ("state","next_attempt_at");--> statement-breakpoint
CREATE UNIQUE INDEX "webhook_receipts_once" ON "webhook_receipts" USING btree ("vendor","event_id");