CREATE TABLE "vehicle_data_lookups" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"vehicle_id" uuid NOT NULL,
	"registration" text collate "C" NOT NULL,
	"lookup" text NOT NULL,
	"state" text DEFAULT 'asking' NOT NULL,
	"live" boolean NOT NULL,
	"price" numeric(12, 2) NOT NULL,
	"doubted" numeric(12, 2) DEFAULT '0' NOT NULL,
	"code" text,
	"answer" jsonb,
	"said" jsonb,
	"problem" text,
	"bought_by" uuid,
	"claimed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "vehicle_data_lookups_lookup_known" CHECK ("vehicle_data_lookups"."lookup" in ('service_schedule')),
	CONSTRAINT "vehicle_data_lookups_state_known" CHECK ("vehicle_data_lookups"."state" in ('asking', 'kept', 'in_doubt', 'free')),
	CONSTRAINT "vehicle_data_lookups_kept_answered" CHECK ("vehicle_data_lookups"."state" <> 'kept' or "vehicle_data_lookups"."answer" is not null)
);
--> statement-breakpoint
ALTER TABLE "connections" DROP CONSTRAINT "connections_service_known";--> statement-breakpoint
ALTER TABLE "connections" ADD COLUMN "prices" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "vehicle_data_lookups" ADD CONSTRAINT "vehicle_data_lookups_vehicle_id_vehicles_id_fk" FOREIGN KEY ("vehicle_id") REFERENCES "public"."vehicles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "vehicle_data_lookups_once" ON "vehicle_data_lookups" USING btree ("vehicle_id","registration","lookup");--> statement-breakpoint
CREATE INDEX "vehicle_data_lookups_claimed_at_index" ON "vehicle_data_lookups" USING btree ("claimed_at");--> statement-breakpoint
ALTER TABLE "connections" ADD CONSTRAINT "connections_service_known" CHECK ("connections"."service" in ('dvla', 'dvsa', 'one_auto'));