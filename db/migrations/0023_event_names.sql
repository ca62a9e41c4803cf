ALTER TABLE "webhook_endpoints" ADD COLUMN "old_names" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- Whoever subscribed before is told by the names of then.
UPDATE "webhook_endpoints" SET "old_names" = true;
