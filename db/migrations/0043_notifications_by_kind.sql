DROP INDEX "notifications_by_user";--> statement-breakpoint
CREATE INDEX "notifications_by_user" ON "notifications" USING btree ("user_id","id","kind","read_at");