CREATE TABLE "notification_choices" (
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"told" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notification_choices_user_id_kind_pk" PRIMARY KEY("user_id","kind")
);
--> statement-breakpoint
CREATE TABLE "notification_place" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"place" text NOT NULL,
	CONSTRAINT "notification_place_one" CHECK ("notification_place"."only")
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"user_id" uuid NOT NULL,
	"event_seq" bigint NOT NULL,
	"kind" text NOT NULL,
	"entity" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "actor_kind" text;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "actor_id" uuid;--> statement-breakpoint
ALTER TABLE "notification_choices" ADD CONSTRAINT "notification_choices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_once" ON "notifications" USING btree ("user_id","event_seq");--> statement-breakpoint
CREATE INDEX "notifications_by_user" ON "notifications" USING btree ("user_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "notifications_unread" ON "notifications" USING btree ("user_id","kind","entity_id") WHERE "notifications"."read_at" is null;--> statement-breakpoint
-- A counted part has run low. Whether it is still so is asked at the commit: issuing takes parts out of stock before it ends their
-- reservation, and in between there seem to be too few.
CREATE FUNCTION tell_run_low() RETURNS trigger LANGUAGE plpgsql AS $$
begin
	insert into events (name, entity, entity_id)
	select 'stock.run_low', 'stock', id from stock_items
	where id = new.id and tracked and low_stock_level > 0 and quantity_in_stock - quantity_reserved <= low_stock_level and deleted_at is null;
	return null;
end $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER stock_items_run_low AFTER UPDATE ON "stock_items" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
	WHEN (new.tracked and new.low_stock_level > 0 and new.quantity_in_stock - new.quantity_reserved <= new.low_stock_level
		and (old.tracked and old.low_stock_level > 0 and old.quantity_in_stock - old.quantity_reserved <= old.low_stock_level) is not true)
	EXECUTE FUNCTION tell_run_low();--> statement-breakpoint
CREATE FUNCTION tell_import_ended() RETURNS trigger LANGUAGE plpgsql AS $$
begin
	insert into events (name, entity, entity_id) values ('imports.end', 'imports', new.id);
	return null;
end $$;--> statement-breakpoint
CREATE TRIGGER import_runs_ended AFTER UPDATE OF "finished_at" ON "import_runs" FOR EACH ROW
	WHEN (old.finished_at is null and new.finished_at is not null) EXECUTE FUNCTION tell_import_ended();--> statement-breakpoint
-- An estimate is approved by an answer to its last line, as a whole, or as it is written on.
CREATE FUNCTION tell_estimate_approved() RETURNS trigger LANGUAGE plpgsql AS $$
begin
	insert into events (name, entity, entity_id) values ('documents.approve', 'documents', new.id);
	return null;
end $$;--> statement-breakpoint
CREATE TRIGGER documents_estimate_approved AFTER UPDATE OF "status" ON "documents" FOR EACH ROW
	WHEN (new.type = 'estimate' and new.status = 'approved' and old.status <> 'approved') EXECUTE FUNCTION tell_estimate_approved();
