CREATE TABLE "job_notes" (
	"document_id" uuid PRIMARY KEY NOT NULL,
	"concern" text,
	"cause" text,
	"correction" text,
	"technician_notes" text,
	"key_tag" text,
	"mileage_out" integer,
	"tyre_unit" text,
	"tyre_pressures" jsonb,
	"road_tested" boolean,
	"road_test_miles" numeric(5, 1),
	"road_test_remark" text,
	"road_tester" text,
	"road_tested_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "job_notes_mileage_not_negative" CHECK ("job_notes"."mileage_out" >= 0),
	CONSTRAINT "job_notes_tyre_unit_known" CHECK ("job_notes"."tyre_unit" in ('psi', 'bar')),
	CONSTRAINT "job_notes_pressures_have_a_unit" CHECK (("job_notes"."tyre_pressures" is null) = ("job_notes"."tyre_unit" is null)),
	CONSTRAINT "job_notes_road_test_miles_not_negative" CHECK ("job_notes"."road_test_miles" >= 0)
);
--> statement-breakpoint
CREATE TABLE "job_parts_asked" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"document_id" uuid NOT NULL,
	"words" text NOT NULL,
	"quantity" numeric(12, 3) NOT NULL,
	"urgency" text NOT NULL,
	"state" text DEFAULT 'asked' NOT NULL,
	"asked_by" uuid,
	"asked_by_name" text NOT NULL,
	"purchase_order_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "job_parts_asked_named" CHECK ("job_parts_asked"."words" ~ '\S'),
	CONSTRAINT "job_parts_asked_some" CHECK ("job_parts_asked"."quantity" > 0),
	CONSTRAINT "job_parts_asked_urgency_known" CHECK ("job_parts_asked"."urgency" in ('stopped', 'today', 'later')),
	CONSTRAINT "job_parts_asked_state_known" CHECK ("job_parts_asked"."state" in ('asked', 'ordered', 'here', 'not_needed'))
);
--> statement-breakpoint
ALTER TABLE "job_notes" ADD CONSTRAINT "job_notes_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_parts_asked" ADD CONSTRAINT "job_parts_asked_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_parts_asked" ADD CONSTRAINT "job_parts_asked_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_parts_asked" ADD CONSTRAINT "job_parts_asked_purchase_order_id_purchase_orders_id_fk" FOREIGN KEY ("purchase_order_id") REFERENCES "public"."purchase_orders"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_parts_asked_by_document" ON "job_parts_asked" USING btree ("document_id","id");--> statement-breakpoint
CREATE INDEX "job_parts_asked_by_order" ON "job_parts_asked" USING btree ("purchase_order_id") WHERE "job_parts_asked"."purchase_order_id" is not null;--> statement-breakpoint
CREATE INDEX "job_parts_asked_open" ON "job_parts_asked" USING btree ("document_id") WHERE "job_parts_asked"."state" = 'asked';--> statement-breakpoint
CREATE VIEW "public"."workshop_appointments" AS (
  select id, resource_id, technician_id, vehicle_id, document_id, starts_at, ends_at, promised_at, waits, status, user_status,
    appointment_type, description, registration, collected_at, deleted_at
  from appointments where courtesy_for_id is null);--> statement-breakpoint
CREATE VIEW "public"."job_sheets" AS (
  select id, number, status, user_status, version, document_date, technician, vehicle_id, registration, vehicle_snapshot, customer_id,
    customer_name, mileage, work_description, internal_notes, source_document_id, collected_at, created_at, updated_at, deleted_at
  from documents where type = 'job_sheet');--> statement-breakpoint
CREATE VIEW "public"."job_words" AS (select document_id, key_tag, concern, cause, correction from job_notes);