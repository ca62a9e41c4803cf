CREATE TABLE "inspection_acts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"key" uuid NOT NULL,
	"inspection_id" uuid NOT NULL,
	"act" text NOT NULL,
	"asked" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inspection_acts_key_once" UNIQUE("key"),
	CONSTRAINT "inspection_acts_act_known" CHECK ("inspection_acts"."act" in ('begin', 'record', 'finish', 'reopen', 'void'))
);
--> statement-breakpoint
CREATE TABLE "inspection_readings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"result_id" uuid NOT NULL,
	"measure_key" text NOT NULL,
	"position" smallint NOT NULL,
	"value" numeric(8, 2) NOT NULL,
	CONSTRAINT "inspection_readings_position_known" CHECK ("inspection_readings"."position" between 1 and 3),
	CONSTRAINT "inspection_readings_not_negative" CHECK ("inspection_readings"."value" >= 0)
);
--> statement-breakpoint
CREATE TABLE "inspection_results" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"inspection_id" uuid NOT NULL,
	"item_key" text NOT NULL,
	"state" text NOT NULL,
	"finding" text,
	"better_because" text,
	"note" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inspection_results_state_known" CHECK ("inspection_results"."state" in ('red', 'amber', 'green', 'not_checked')),
	CONSTRAINT "inspection_results_revision_from_one" CHECK ("inspection_results"."revision" >= 1),
	CONSTRAINT "inspection_results_key_named" CHECK ("inspection_results"."item_key" ~ '^[a-z][a-z0-9_]*$')
);
--> statement-breakpoint
CREATE TABLE "inspection_template_versions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"template_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"written_by" uuid,
	"activated_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inspection_template_versions_of_template" UNIQUE("id","template_id"),
	CONSTRAINT "inspection_template_versions_from_one" CHECK ("inspection_template_versions"."number" >= 1),
	CONSTRAINT "inspection_template_versions_have_sections" CHECK (jsonb_typeof("inspection_template_versions"."content" -> 'sections') is not distinct from 'array')
);
--> statement-breakpoint
CREATE TABLE "inspection_templates" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"position" smallint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "inspection_templates_named" CHECK ("inspection_templates"."name" ~ '\S')
);
--> statement-breakpoint
CREATE TABLE "inspections" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"vehicle_id" uuid NOT NULL,
	"document_id" uuid,
	"template_id" uuid NOT NULL,
	"template_version_id" uuid NOT NULL,
	"technician_id" uuid,
	"state" text DEFAULT 'begun' NOT NULL,
	"mileage" integer,
	"begun_by" uuid,
	"finished_by" uuid,
	"finished_at" timestamp with time zone,
	"void_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "inspections_state_known" CHECK ("inspections"."state" in ('begun', 'finished', 'void')),
	CONSTRAINT "inspections_finished_at_a_time" CHECK ("inspections"."state" <> 'finished' or "inspections"."finished_at" is not null),
	CONSTRAINT "inspections_open_not_finished" CHECK ("inspections"."state" <> 'begun' or "inspections"."finished_at" is null),
	CONSTRAINT "inspections_void_for_a_reason" CHECK (("inspections"."state" = 'void') = ("inspections"."void_reason" is not null and "inspections"."void_reason" ~ '\S')),
	CONSTRAINT "inspections_mileage_not_negative" CHECK ("inspections"."mileage" >= 0)
);
--> statement-breakpoint
ALTER TABLE "inspection_acts" ADD CONSTRAINT "inspection_acts_inspection_id_inspections_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "public"."inspections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_readings" ADD CONSTRAINT "inspection_readings_result_id_inspection_results_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."inspection_results"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_results" ADD CONSTRAINT "inspection_results_inspection_id_inspections_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "public"."inspections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_template_versions" ADD CONSTRAINT "inspection_template_versions_template_id_inspection_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."inspection_templates"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_vehicle_id_vehicles_id_fk" FOREIGN KEY ("vehicle_id") REFERENCES "public"."vehicles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_template_id_inspection_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."inspection_templates"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_technician_id_users_id_fk" FOREIGN KEY ("technician_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_version_of_template" FOREIGN KEY ("template_version_id","template_id") REFERENCES "public"."inspection_template_versions"("id","template_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inspection_acts_inspection_id_index" ON "inspection_acts" USING btree ("inspection_id");--> statement-breakpoint
CREATE UNIQUE INDEX "inspection_readings_once" ON "inspection_readings" USING btree ("result_id","measure_key","position");--> statement-breakpoint
CREATE UNIQUE INDEX "inspection_results_once" ON "inspection_results" USING btree ("inspection_id","item_key");--> statement-breakpoint
CREATE UNIQUE INDEX "inspection_template_versions_by_number" ON "inspection_template_versions" USING btree ("template_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "inspection_template_versions_one_draft" ON "inspection_template_versions" USING btree ("template_id") WHERE "inspection_template_versions"."activated_at" is null;--> statement-breakpoint
CREATE INDEX "inspection_templates_position_name_index" ON "inspection_templates" USING btree ("position","name");--> statement-breakpoint
CREATE UNIQUE INDEX "inspection_templates_one_of_a_name" ON "inspection_templates" USING btree (lower("name")) WHERE "inspection_templates"."deleted_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "inspections_one_open" ON "inspections" USING btree ("document_id","template_id") WHERE "inspections"."state" = 'begun' and "inspections"."document_id" is not null and "inspections"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "inspections_by_vehicle" ON "inspections" USING btree ("vehicle_id","created_at","id");--> statement-breakpoint
CREATE INDEX "inspections_by_document" ON "inspections" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "inspections_by_version" ON "inspections" USING btree ("template_version_id","template_id");--> statement-breakpoint
CREATE INDEX "inspections_by_technician" ON "inspections" USING btree ("technician_id");--> statement-breakpoint
CREATE INDEX "inspections_by_state" ON "inspections" USING btree ("state","created_at","id");--> statement-breakpoint
CREATE INDEX "inspections_latest" ON "inspections" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "inspections_by_updated" ON "inspections" USING btree ("updated_at","id");--> statement-breakpoint
-- What a health check asked never changes under it: a version is written until it is activated, and then stays as it is.
CREATE FUNCTION keep_activated_inspection_template() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'An activated version of a template never changes' USING ERRCODE = '23514', CONSTRAINT = 'inspection_template_versions_activated_is_final';
END $$;--> statement-breakpoint
CREATE TRIGGER inspection_template_versions_activated_is_final BEFORE UPDATE ON inspection_template_versions FOR EACH ROW
  WHEN (OLD.activated_at IS NOT NULL) EXECUTE FUNCTION keep_activated_inspection_template();
