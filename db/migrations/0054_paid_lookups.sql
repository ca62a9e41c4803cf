ALTER TABLE "connections" DROP CONSTRAINT "connections_service_known";--> statement-breakpoint
ALTER TABLE "connections" ADD COLUMN "prices" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "connections" ADD CONSTRAINT "connections_service_known" CHECK ("connections"."service" in ('dvla', 'dvsa', 'one_auto'));