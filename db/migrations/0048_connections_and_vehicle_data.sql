CREATE TABLE "connection_calls" (
	"service" text NOT NULL,
	"hour" timestamp with time zone NOT NULL,
	"answered" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"spared" integer DEFAULT 0 NOT NULL,
	"ms" bigint DEFAULT 0 NOT NULL,
	"slowest_ms" integer DEFAULT 0 NOT NULL,
	"problem" text,
	"problem_at" timestamp with time zone,
	CONSTRAINT "connection_calls_service_hour_pk" PRIMARY KEY("service","hour")
);
--> statement-breakpoint
CREATE TABLE "connections" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"service" text NOT NULL,
	"live" boolean NOT NULL,
	"sealed_keys" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"tested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "connections_service_known" CHECK ("connections"."service" in ('dvla', 'dvsa'))
);
--> statement-breakpoint
CREATE TABLE "vehicle_data_answers" (
	"registration" text collate "C" NOT NULL,
	"service" text NOT NULL,
	"said" jsonb,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vehicle_data_answers_registration_service_pk" PRIMARY KEY("registration","service"),
	CONSTRAINT "vehicle_data_answers_service_known" CHECK ("vehicle_data_answers"."service" in ('dvla', 'dvsa'))
);
--> statement-breakpoint
CREATE INDEX "connection_calls_by_hour" ON "connection_calls" USING btree ("hour");--> statement-breakpoint
CREATE UNIQUE INDEX "connections_one_each" ON "connections" USING btree ("service") WHERE "connections"."deleted_at" is null;