CREATE TABLE "online_bookings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"appointment_id" uuid NOT NULL,
	"request_key" uuid NOT NULL,
	"reference" text NOT NULL,
	"token_hash" text NOT NULL,
	"service_id" uuid,
	"service_name" text NOT NULL,
	"price_gross" numeric(12, 2),
	"name" text NOT NULL,
	"telephone" text NOT NULL,
	"email" text NOT NULL,
	"vehicle" text NOT NULL,
	"notes" text,
	"consent_wording" text,
	"consented_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "online_bookings_appointment_id_unique" UNIQUE("appointment_id"),
	CONSTRAINT "online_bookings_request_key_unique" UNIQUE("request_key"),
	CONSTRAINT "online_bookings_reference_unique" UNIQUE("reference"),
	CONSTRAINT "online_bookings_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "online_bookings_consent" CHECK (("online_bookings"."consent_wording" is null) = ("online_bookings"."consented_at" is null))
);
--> statement-breakpoint
CREATE TABLE "online_services" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"saved_job_id" uuid,
	"price_gross" numeric(12, 2),
	"on_request" boolean DEFAULT false NOT NULL,
	"duration_minutes" integer,
	"bay_kind" text,
	"mot_class" text,
	"skill" text,
	"courtesy" boolean DEFAULT false NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"position" smallint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "online_services_bay_kind_known" CHECK ("online_services"."bay_kind" in ('bay', 'ramp', 'mot_lane')),
	CONSTRAINT "online_services_mot_class_known" CHECK ("online_services"."mot_class" is null or array["online_services"."mot_class"] <@ array['1', '2', '3', '4', '4a', '5', '5a', '7']::text[]),
	CONSTRAINT "online_services_duration" CHECK ("online_services"."duration_minutes" between 5 and 1440)
);
--> statement-breakpoint
ALTER TABLE "appointments" DROP CONSTRAINT "appointments_status_known";--> statement-breakpoint
ALTER TABLE "online_bookings" ADD CONSTRAINT "online_bookings_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "online_bookings" ADD CONSTRAINT "online_bookings_service_id_online_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."online_services"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "online_services" ADD CONSTRAINT "online_services_saved_job_id_saved_jobs_id_fk" FOREIGN KEY ("saved_job_id") REFERENCES "public"."saved_jobs"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "online_bookings_service_id_index" ON "online_bookings" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "online_services_saved_job_id_index" ON "online_services" USING btree ("saved_job_id");--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_status_known" CHECK ("appointments"."status" in ('requested', 'booked', 'arrived', 'in_progress', 'completed', 'no_show', 'cancelled'));--> statement-breakpoint
CREATE VIEW "public"."appointment_times" AS (select id, starts_at, ends_at, status, version, deleted_at from appointments);--> statement-breakpoint
CREATE VIEW "public"."online_booking_contacts" AS (select appointment_id, reference, name, telephone, email, vehicle, service_name, price_gross from online_bookings);