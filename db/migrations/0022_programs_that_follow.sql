CREATE TABLE "tombstones" (
	"entity" text NOT NULL,
	"id" uuid NOT NULL,
	"deleted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tombstones_entity_id_pk" PRIMARY KEY("entity","id")
);
--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "updated_at" timestamp with time zone DEFAULT now() NOT NULL;
--> statement-breakpoint
CREATE INDEX "tombstones_by_day" ON "tombstones" USING btree ("deleted_at","id");
--> statement-breakpoint
CREATE INDEX "events_in_order" ON "events" USING btree ("tx","seq");
--> statement-breakpoint
CREATE INDEX "messages_by_updated" ON "messages" USING btree ("updated_at","id");
--> statement-breakpoint
-- What is listed by when it was changed says so, whichever statement changed it. Whoever says a time of their own is believed.
CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER note_change BEFORE UPDATE ON "customers" FOR EACH ROW WHEN (OLD.updated_at IS NOT DISTINCT FROM NEW.updated_at) EXECUTE FUNCTION note_change();
--> statement-breakpoint
CREATE TRIGGER note_change BEFORE UPDATE ON "vehicles" FOR EACH ROW WHEN (OLD.updated_at IS NOT DISTINCT FROM NEW.updated_at) EXECUTE FUNCTION note_change();
--> statement-breakpoint
CREATE TRIGGER note_change BEFORE UPDATE ON "documents" FOR EACH ROW WHEN (OLD.updated_at IS NOT DISTINCT FROM NEW.updated_at) EXECUTE FUNCTION note_change();
--> statement-breakpoint
CREATE TRIGGER note_change BEFORE UPDATE ON "receipts" FOR EACH ROW WHEN (OLD.updated_at IS NOT DISTINCT FROM NEW.updated_at) EXECUTE FUNCTION note_change();
--> statement-breakpoint
CREATE TRIGGER note_change BEFORE UPDATE ON "appointments" FOR EACH ROW WHEN (OLD.updated_at IS NOT DISTINCT FROM NEW.updated_at) EXECUTE FUNCTION note_change();
--> statement-breakpoint
CREATE TRIGGER note_change BEFORE UPDATE ON "reminders" FOR EACH ROW WHEN (OLD.updated_at IS NOT DISTINCT FROM NEW.updated_at) EXECUTE FUNCTION note_change();
--> statement-breakpoint
CREATE TRIGGER note_change BEFORE UPDATE ON "stock_items" FOR EACH ROW WHEN (OLD.updated_at IS NOT DISTINCT FROM NEW.updated_at) EXECUTE FUNCTION note_change();
--> statement-breakpoint
CREATE TRIGGER note_change BEFORE UPDATE ON "suppliers" FOR EACH ROW WHEN (OLD.updated_at IS NOT DISTINCT FROM NEW.updated_at) EXECUTE FUNCTION note_change();
--> statement-breakpoint
CREATE TRIGGER note_change BEFORE UPDATE ON "messages" FOR EACH ROW WHEN (OLD.updated_at IS NOT DISTINCT FROM NEW.updated_at) EXECUTE FUNCTION note_change();
--> statement-breakpoint
-- What is deleted for good leaves its id, so that copies elsewhere can follow; what comes back (an import undone and repeated) takes it away.
CREATE FUNCTION keep_tombstones() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.tombstones (entity, id) SELECT TG_ARGV[0], gone.id FROM gone
  ON CONFLICT (entity, id) DO UPDATE SET deleted_at = now();
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_tombstones AFTER DELETE ON "customers" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION keep_tombstones('customers');
--> statement-breakpoint
CREATE INDEX "customers_deleted" ON "customers" ("deleted_at","id") WHERE "deleted_at" IS NOT NULL;
--> statement-breakpoint
CREATE TRIGGER keep_tombstones AFTER DELETE ON "vehicles" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION keep_tombstones('vehicles');
--> statement-breakpoint
CREATE INDEX "vehicles_deleted" ON "vehicles" ("deleted_at","id") WHERE "deleted_at" IS NOT NULL;
--> statement-breakpoint
CREATE TRIGGER keep_tombstones AFTER DELETE ON "documents" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION keep_tombstones('documents');
--> statement-breakpoint
CREATE INDEX "documents_deleted" ON "documents" ("deleted_at","id") WHERE "deleted_at" IS NOT NULL;
--> statement-breakpoint
CREATE TRIGGER keep_tombstones AFTER DELETE ON "receipts" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION keep_tombstones('receipts');
--> statement-breakpoint
CREATE INDEX "receipts_deleted" ON "receipts" ("deleted_at","id") WHERE "deleted_at" IS NOT NULL;
--> statement-breakpoint
CREATE TRIGGER keep_tombstones AFTER DELETE ON "appointments" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION keep_tombstones('appointments');
--> statement-breakpoint
CREATE INDEX "appointments_deleted" ON "appointments" ("deleted_at","id") WHERE "deleted_at" IS NOT NULL;
--> statement-breakpoint
CREATE TRIGGER keep_tombstones AFTER DELETE ON "reminders" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION keep_tombstones('reminders');
--> statement-breakpoint
CREATE INDEX "reminders_deleted" ON "reminders" ("deleted_at","id") WHERE "deleted_at" IS NOT NULL;
--> statement-breakpoint
CREATE TRIGGER keep_tombstones AFTER DELETE ON "stock_items" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION keep_tombstones('stock');
--> statement-breakpoint
CREATE INDEX "stock_items_deleted" ON "stock_items" ("deleted_at","id") WHERE "deleted_at" IS NOT NULL;
--> statement-breakpoint
CREATE TRIGGER keep_tombstones AFTER DELETE ON "suppliers" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION keep_tombstones('suppliers');
--> statement-breakpoint
CREATE INDEX "suppliers_deleted" ON "suppliers" ("deleted_at","id") WHERE "deleted_at" IS NOT NULL;
