-- One bay, and one technician, at one time. Imported history overlaps as it did.
ALTER TABLE appointments ADD CONSTRAINT appointments_bay_once
  EXCLUDE USING gist (resource_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
  WHERE (legacy_id IS NULL AND deleted_at IS NULL AND status NOT IN ('cancelled', 'no_show'));--> statement-breakpoint
ALTER TABLE appointments ADD CONSTRAINT appointments_technician_once
  EXCLUDE USING gist (technician_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
  WHERE (legacy_id IS NULL AND deleted_at IS NULL AND status NOT IN ('cancelled', 'no_show'));--> statement-breakpoint

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER customer_consents_append_only BEFORE UPDATE ON customer_consents
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint

-- Keeps list_totals: the argument is the facet of a row, an SQL expression over its columns.
CREATE FUNCTION count_list_rows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  added text := format('SELECT %s AS facet, 1 AS n FROM rows_after', TG_ARGV[0]);
  removed text := format('SELECT %s AS facet, -1 AS n FROM rows_before', TG_ARGV[0]);
BEGIN
  EXECUTE format(
    'INSERT INTO public.list_totals (list, facet, total) SELECT %L, facet, sum(n) FROM (%s) changes GROUP BY facet HAVING sum(n) <> 0',
    TG_TABLE_NAME,
    CASE TG_OP WHEN 'INSERT' THEN added WHEN 'DELETE' THEN removed ELSE added || ' UNION ALL ' || removed END);
  RETURN NULL;
END $$;--> statement-breakpoint
DO $$
DECLARE
  list text; facet text;
BEGIN
  FOR list, facet IN VALUES
    ('customers', 'CASE WHEN deleted_at IS NOT NULL THEN ''archived'' ELSE classification || '':'' || CASE WHEN account_customer THEN ''account'' ELSE ''standard'' END END'),
    ('vehicles', 'CASE WHEN deleted_at IS NOT NULL THEN ''archived'' ELSE ''live'' END'),
    ('documents', 'CASE WHEN deleted_at IS NOT NULL THEN ''archived'' ELSE type || '':'' || status END'),
    ('receipts', 'CASE WHEN deleted_at IS NOT NULL THEN ''archived'' ELSE method END'),
    ('reminders', 'CASE WHEN deleted_at IS NOT NULL THEN ''archived'' ELSE status END'),
    ('stock_items', 'CASE WHEN deleted_at IS NOT NULL THEN ''archived'' WHEN tracked THEN ''tracked'' ELSE ''untracked'' END'),
    ('suppliers', 'CASE WHEN deleted_at IS NOT NULL THEN ''archived'' ELSE ''live'' END')
  LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS rows_after FOR EACH STATEMENT EXECUTE FUNCTION count_list_rows(%L)', list || '_counted_insert', list, facet);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS rows_before FOR EACH STATEMENT EXECUTE FUNCTION count_list_rows(%L)', list || '_counted_delete', list, facet);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS rows_before NEW TABLE AS rows_after FOR EACH STATEMENT EXECUTE FUNCTION count_list_rows(%L)', list || '_counted_update', list, facet);
  END LOOP;
END $$;--> statement-breakpoint

-- Sage's codes with the UK's rates: 15 % from 1 December 2008, 17.5 % from 1 January 2010, 20 % from 4 January 2011.
INSERT INTO tax_codes (code, name) VALUES
  ('T0', 'Zero rated'), ('T1', 'Standard rate'), ('T2', 'Exempt'), ('T5', 'Reduced rate'), ('T9', 'Outside the scope');--> statement-breakpoint
INSERT INTO tax_rates (tax_code, valid_from, rate) VALUES
  ('T0', '1973-04-01', 0), ('T2', '1973-04-01', 0), ('T9', '1973-04-01', 0), ('T5', '1997-09-01', 5),
  ('T1', '1991-04-01', 17.5), ('T1', '2008-12-01', 15), ('T1', '2010-01-01', 17.5), ('T1', '2011-01-04', 20);--> statement-breakpoint
INSERT INTO number_series (series) VALUES
  ('estimate'), ('job_sheet'), ('invoice'), ('credit_note'), ('payment_on_account'), ('vehicle_sale'), ('vehicle_purchase');
