CREATE TABLE "import_looks" (
	"folder" text PRIMARY KEY NOT NULL,
	"looked_at" timestamp with time zone NOT NULL,
	"problem" text
);
--> statement-breakpoint
CREATE TABLE "import_numbers" (
	"series" text PRIMARY KEY NOT NULL,
	"run_id" uuid NOT NULL,
	"proposed" bigint NOT NULL,
	"repeated" integer DEFAULT 0 NOT NULL,
	"examples" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"strays" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"answer" bigint,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_numbers_answered_whole" CHECK (("import_numbers"."answer" is null) = ("import_numbers"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "import_sightings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"folder" text NOT NULL,
	"name" text NOT NULL,
	"shape" text NOT NULL,
	"shape_since" timestamp with time zone NOT NULL,
	"first_seen_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"written_at" timestamp with time zone NOT NULL,
	"bytes" bigint NOT NULL,
	"fingerprint" text,
	"check_run_id" uuid,
	"load_run_id" uuid,
	"tries" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "import_conflicts" ADD COLUMN "kept_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "import_conflicts" ADD COLUMN "kept_by" uuid;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "watched" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "fingerprint" text;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "export_written_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "import_sightings_once" ON "import_sightings" USING btree ("folder","name");--> statement-breakpoint
CREATE INDEX "customers_made_here" ON "customers" USING btree ("created_at","id") WHERE "customers"."legacy_id" is null and "customers"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "documents_made_here" ON "documents" USING btree ("created_at","id") WHERE "documents"."legacy_id" is null and "documents"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "receipts_made_here" ON "receipts" USING btree ("created_at","id") WHERE "receipts"."legacy_id" is null and "receipts"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "vehicles_made_here" ON "vehicles" USING btree ("created_at","id") WHERE "vehicles"."legacy_id" is null and "vehicles"."deleted_at" is null;