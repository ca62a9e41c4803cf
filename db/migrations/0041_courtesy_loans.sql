CREATE TABLE "courtesy_loans" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"appointment_id" uuid NOT NULL,
	"resource_id" uuid NOT NULL,
	"driver_name" text,
	"licence_seen" boolean NOT NULL,
	"licence_ending" text,
	"agreement" text NOT NULL,
	"signature" text,
	"signed_name" text,
	"out_at" timestamp with time zone NOT NULL,
	"out_mileage" integer NOT NULL,
	"out_fuel" smallint NOT NULL,
	"out_damage" text,
	"out_by" uuid,
	"in_at" timestamp with time zone,
	"in_mileage" integer,
	"in_fuel" smallint,
	"in_damage" text,
	"in_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "courtesy_loans_appointment_id_unique" UNIQUE("appointment_id"),
	CONSTRAINT "courtesy_loans_in_after_out" CHECK ("courtesy_loans"."in_at" >= "courtesy_loans"."out_at"),
	CONSTRAINT "courtesy_loans_mileage_not_less" CHECK ("courtesy_loans"."in_mileage" >= "courtesy_loans"."out_mileage"),
	CONSTRAINT "courtesy_loans_mileage_known" CHECK ("courtesy_loans"."out_mileage" between 0 and 2000000 and ("courtesy_loans"."in_mileage" is null or "courtesy_loans"."in_mileage" <= 2000000)),
	CONSTRAINT "courtesy_loans_fuel_known" CHECK ("courtesy_loans"."out_fuel" between 0 and 8 and ("courtesy_loans"."in_fuel" is null or "courtesy_loans"."in_fuel" between 0 and 8)),
	CONSTRAINT "courtesy_loans_whole_return" CHECK (("courtesy_loans"."in_at" is null) = ("courtesy_loans"."in_mileage" is null) and ("courtesy_loans"."in_at" is null) = ("courtesy_loans"."in_fuel" is null)),
	CONSTRAINT "courtesy_loans_licence_seen" CHECK ("courtesy_loans"."licence_seen"),
	CONSTRAINT "courtesy_loans_in_our_years" CHECK ("courtesy_loans"."out_at" between '1900-01-01' and '2101-01-01' and "courtesy_loans"."in_at" between '1900-01-01' and '2101-01-01'),
	CONSTRAINT "courtesy_loans_signed" CHECK (("courtesy_loans"."driver_name" is null and "courtesy_loans"."in_at" is not null) or ("courtesy_loans"."driver_name" is not null and ("courtesy_loans"."signature" is null) <> ("courtesy_loans"."signed_name" is null)))
);
--> statement-breakpoint
DROP INDEX "documents_open_jobs";--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "collected_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "collected_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "courtesy_loans" ADD CONSTRAINT "courtesy_loans_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courtesy_loans" ADD CONSTRAINT "courtesy_loans_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courtesy_loans" ADD CONSTRAINT "courtesy_loans_out_by_users_id_fk" FOREIGN KEY ("out_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courtesy_loans" ADD CONSTRAINT "courtesy_loans_in_by_users_id_fk" FOREIGN KEY ("in_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "courtesy_loans_car_out_once" ON "courtesy_loans" USING btree ("resource_id") WHERE "courtesy_loans"."in_at" is null;--> statement-breakpoint
CREATE INDEX "courtesy_loans_by_car" ON "courtesy_loans" USING btree ("resource_id","out_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "courtesy_loans_by_time" ON "courtesy_loans" USING btree ("out_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "courtesy_loans_named" ON "courtesy_loans" USING btree ("in_at") WHERE "courtesy_loans"."driver_name" is not null;--> statement-breakpoint
CREATE INDEX "documents_by_collection" ON "documents" USING btree ("collected_at") WHERE "documents"."collected_at" is not null;--> statement-breakpoint
CREATE INDEX "documents_open_jobs" ON "documents" USING btree ("document_date" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "documents"."type" = 'job_sheet' and "documents"."status" in ('open', 'in_progress', 'waiting_parts', 'waiting_customer', 'waiting_tester') and "documents"."deleted_at" is null;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_collected_when_done" CHECK ("appointments"."legacy_id" is not null or "appointments"."collected_at" is null or "appointments"."status" = 'completed');--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_collected_when_done" CHECK ("documents"."legacy_id" is not null or "documents"."collected_at" is null or ("documents"."type" = 'job_sheet' and "documents"."status" in ('completed', 'invoiced')));--> statement-breakpoint
-- A car is with one driver at a time, also where a loan is entered late.
ALTER TABLE courtesy_loans ADD CONSTRAINT courtesy_loans_one_at_a_time
  EXCLUDE USING gist (resource_id WITH =, tstzrange(out_at, in_at) WITH &&);
