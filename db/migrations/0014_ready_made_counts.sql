-- How many cars each customer of a page has is read from the index alone.
DROP INDEX "vehicles_by_customer";--> statement-breakpoint
CREATE INDEX "vehicles_by_customer" ON "vehicles" USING btree ("customer_id","id","deleted_at");--> statement-breakpoint

-- The same keys as before. A function in SQL was parsed again for every row that came into an index.
CREATE OR REPLACE FUNCTION telephone_keys(telephone text, mobile text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  digits text;
  keys text[] := '{}';
BEGIN
  FOREACH digits IN ARRAY ARRAY[public.telephone_digits(telephone), public.telephone_digits(mobile)] LOOP
    CONTINUE WHEN length(digits) < 9;
    keys := keys || digits;
    IF length(digits) > 11 THEN
      keys := keys || ARRAY[left(digits, 11), left(digits, 10), right(digits, 11), right(digits, 10)];
    END IF;
  END LOOP;
  RETURN keys;
END $$;--> statement-breakpoint

-- A function for each list instead of one that put its statement together, and had it planned, for every change. Its triggers still
-- name the facet of a row, by which rows that are loaded past them are counted.
DO $$
DECLARE
  list text; facet text;
BEGIN
  FOR list, facet IN
    SELECT tgrelid::regclass::text, replace(encode(tgargs, 'escape'), '\000', '') FROM pg_trigger WHERE tgname LIKE '%\_counted\_insert'
  LOOP
    EXECUTE format($function$
      CREATE FUNCTION count_%1$s() RETURNS trigger LANGUAGE plpgsql AS $body$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          INSERT INTO public.list_totals (list, facet, total) SELECT '%1$s', %2$s, count(*) FROM rows_after GROUP BY 2;
        ELSIF TG_OP = 'DELETE' THEN
          INSERT INTO public.list_totals (list, facet, total) SELECT '%1$s', %2$s, -count(*) FROM rows_before GROUP BY 2;
        ELSE
          INSERT INTO public.list_totals (list, facet, total)
          SELECT '%1$s', facet, sum(n)
          FROM (SELECT %2$s AS facet, 1 AS n FROM rows_after UNION ALL SELECT %2$s, -1 FROM rows_before) changes
          GROUP BY facet HAVING sum(n) <> 0;
        END IF;
        RETURN NULL;
      END $body$
    $function$, list, facet);
    EXECUTE format('DROP TRIGGER %I ON %I', list || '_counted_insert', list);
    EXECUTE format('DROP TRIGGER %I ON %I', list || '_counted_delete', list);
    EXECUTE format('DROP TRIGGER %I ON %I', list || '_counted_update', list);
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS rows_after FOR EACH STATEMENT EXECUTE FUNCTION %I(%L)', list || '_counted_insert', list, 'count_' || list, facet);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS rows_before FOR EACH STATEMENT EXECUTE FUNCTION %I(%L)', list || '_counted_delete', list, 'count_' || list, facet);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS rows_before NEW TABLE AS rows_after FOR EACH STATEMENT EXECUTE FUNCTION %I(%L)', list || '_counted_update', list, 'count_' || list, facet);
  END LOOP;
END $$;--> statement-breakpoint
DROP FUNCTION count_list_rows();
