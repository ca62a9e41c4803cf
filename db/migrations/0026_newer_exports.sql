CREATE TABLE "import_base" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"entity" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"legacy_id" text,
	"parent_id" uuid,
	"said" jsonb,
	"source_hash" bigint,
	"import_run_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_conflicts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"run_id" uuid NOT NULL,
	"entity" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"legacy_id" text,
	"called" text NOT NULL,
	"field" text NOT NULL,
	"ours" text,
	"theirs" text,
	"why" text NOT NULL,
	"taken_at" timestamp with time zone,
	"taken_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "import_conflicts" ADD CONSTRAINT "import_conflicts_run_id_import_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."import_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "import_base_once" ON "import_base" USING btree ("entity","entity_id");--> statement-breakpoint
CREATE INDEX "import_base_by_key" ON "import_base" USING btree ("entity","legacy_id");--> statement-breakpoint
CREATE INDEX "import_base_by_parent" ON "import_base" USING btree ("parent_id","entity") WHERE "import_base"."parent_id" is not null;--> statement-breakpoint
CREATE INDEX "import_conflicts_by_run" ON "import_conflicts" USING btree ("run_id","entity","why","id");--> statement-breakpoint
CREATE INDEX "import_conflicts_by_record" ON "import_conflicts" USING btree ("run_id","entity","entity_id");--> statement-breakpoint
-- Keeps an imported row as it was before people changed or deleted it, once: what GA4 said last. The argument is the column of its parent.
CREATE FUNCTION keep_what_ga4_said() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was jsonb := to_jsonb(OLD) - 'search_text';
BEGIN
  INSERT INTO public.import_base (entity, entity_id, legacy_id, parent_id, said, source_hash)
  VALUES (TG_TABLE_NAME, OLD.id, was ->> 'legacy_id', (was ->> TG_ARGV[0])::uuid, was, (was ->> 'source_hash')::bigint)
  ON CONFLICT (entity, entity_id) DO NOTHING;
  RETURN NULL;
END $$;--> statement-breakpoint
DO $$
DECLARE
  list text; mark text; parent text;
BEGIN
  FOR list, mark, parent IN VALUES
    ('customers', 'legacy_id', ''), ('vehicles', 'legacy_id', ''), ('suppliers', 'legacy_id', ''), ('stock_items', 'legacy_id', ''),
    ('documents', 'legacy_id', ''), ('document_lines', 'legacy_id', 'document_id'), ('receipts', 'legacy_id', 'document_id'),
    ('appointments', 'legacy_id', ''), ('reminders', 'legacy_id', ''), ('reminder_templates', 'legacy_id', ''),
    ('customer_contacts', 'import_run_id', 'customer_id'), ('vehicle_plates', 'import_run_id', 'vehicle_id')
  LOOP
    EXECUTE format(
      'CREATE TRIGGER %I AFTER UPDATE ON %I FOR EACH ROW WHEN (OLD.%I IS NOT NULL AND coalesce(current_setting(''ga4.importing'', true), '''') <> ''on'' AND OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION keep_what_ga4_said(%L)',
      list || '_said_before_update', list, mark, parent);
    EXECUTE format(
      'CREATE TRIGGER %I AFTER DELETE ON %I FOR EACH ROW WHEN (OLD.%I IS NOT NULL AND coalesce(current_setting(''ga4.importing'', true), '''') <> ''on'') EXECUTE FUNCTION keep_what_ga4_said(%L)',
      list || '_said_before_delete', list, mark, parent);
  END LOOP;
END $$;--> statement-breakpoint
-- What was changed since its import, and before this was kept: nobody knows any more what GA4 said.
DO $$
DECLARE
  list text;
BEGIN
  FOREACH list IN ARRAY ARRAY['customers', 'vehicles', 'suppliers', 'stock_items', 'documents', 'receipts', 'appointments', 'reminders', 'reminder_templates'] LOOP
    EXECUTE format(
      'INSERT INTO import_base (entity, entity_id, legacy_id, source_hash)
       SELECT %1$L, t.id, t.legacy_id, t.source_hash FROM %1$I t JOIN import_runs r ON r.id = t.import_run_id
       WHERE t.legacy_id IS NOT NULL AND (t.updated_at > r.finished_at OR EXISTS (
         SELECT FROM audit_log a WHERE a.entity = %1$L AND a.entity_id = t.id AND a.at > r.finished_at))',
      list);
  END LOOP;
END $$;
