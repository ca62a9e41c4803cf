-- Up to where the account numbers of three letters are all taken, so that who looks for a free one past 999 need not begin at 1.
CREATE TABLE "account_number_marks" (
	"prefix" text PRIMARY KEY NOT NULL,
	"all_taken_to" integer NOT NULL
);
--> statement-breakpoint
-- The account number that a new customer gets: the one after the highest of three digits; past 999 the lowest that is free, of four digits
-- where all of three are taken. With `noting`, how far the search has come is kept for the next, unless somebody is noting already.
CREATE FUNCTION next_account_number(wanted text, noting boolean) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  highest integer;
  begun integer;
  free integer;
BEGIN
  SELECT substring(c.account_number FROM 4)::integer INTO highest FROM public.customers c
  WHERE c.account_number >= wanted || '0' AND c.account_number < wanted || ':' AND c.account_number ~ '^...[0-9]{3}$'
  ORDER BY c.account_number DESC LIMIT 1;
  IF highest IS DISTINCT FROM 999 THEN
    RETURN wanted || to_char(coalesce(highest, 0) + 1, 'FM000');
  END IF;
  SELECT m.all_taken_to INTO begun FROM public.account_number_marks m WHERE m.prefix = wanted;
  begun := coalesce(begun, 0);
  free := begun + 1;
  WHILE EXISTS (
    SELECT FROM public.customers c WHERE c.account_number = ANY (ARRAY[wanted || to_char(free, 'FM999000'), wanted || to_char(free, 'FM999990000')])
  ) LOOP
    free := free + 1;
  END LOOP;
  IF noting AND free - begun > 32 THEN
    IF begun = 0 THEN
      INSERT INTO public.account_number_marks VALUES (wanted, 0) ON CONFLICT DO NOTHING;
    END IF;
    UPDATE public.account_number_marks m SET all_taken_to = free - 1
    WHERE m.all_taken_to = begun AND m.prefix = (SELECT s.prefix FROM public.account_number_marks s WHERE s.prefix = wanted FOR UPDATE SKIP LOCKED);
  END IF;
  RETURN wanted || to_char(free, 'FM999000');
END $$;--> statement-breakpoint

-- A number that becomes free again is the next to be given, as it is the lowest.
CREATE FUNCTION free_account_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE public.account_number_marks
  SET all_taken_to = least(all_taken_to, substring(OLD.account_number FROM 4)::integer - 1)
  WHERE prefix = left(OLD.account_number, 3);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER customers_account_number_given_up AFTER UPDATE OF account_number ON customers FOR EACH ROW
  WHEN (OLD.account_number IS DISTINCT FROM NEW.account_number AND OLD.account_number ~ '^...[0-9]{3,4}$') EXECUTE FUNCTION free_account_number();--> statement-breakpoint
CREATE TRIGGER customers_account_number_gone AFTER DELETE ON customers FOR EACH ROW
  WHEN (OLD.account_number ~ '^...[0-9]{3,4}$') EXECUTE FUNCTION free_account_number();--> statement-breakpoint

-- Whether a name may be the same as another, given by its search_key, or a slip of one letter away. A slip takes at most two neighbouring
-- letters, so that either the first or the last half of the name is as it was: true of all that are a slip apart, and of few others.
CREATE FUNCTION may_agree(key text, name text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  other text := public.search_key(name);
  half integer := greatest((length(key) - 1) / 2, 0);
BEGIN
  RETURN abs(length(other) - length(key)) <= 1 AND (left(other, half) = left(key, half) OR right(other, half) = right(key, half));
END $$;--> statement-breakpoint

-- Adds to a count by one of its rows that nobody else has in hand, and appends one only where there is none: writers still never wait
-- for each other, and a count has as many rows as there were ever writers at once, not one more for each change.
CREATE FUNCTION add_to_total(counted text, part text, more bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE public.list_totals SET total = total + more
  WHERE id = (SELECT t.id FROM public.list_totals t WHERE t.list = counted AND t.facet = part LIMIT 1 FOR UPDATE SKIP LOCKED);
  IF NOT FOUND THEN
    INSERT INTO public.list_totals (list, facet, total) VALUES (counted, part, more);
  END IF;
END $$;--> statement-breakpoint
DO $$
DECLARE
  list text; facet text;
BEGIN
  FOR list, facet IN
    SELECT tgrelid::regclass::text, replace(encode(tgargs, 'escape'), '\000', '') FROM pg_trigger WHERE tgname LIKE '%\_counted\_insert'
  LOOP
    EXECUTE format($function$
      CREATE OR REPLACE FUNCTION count_%1$s() RETURNS trigger LANGUAGE plpgsql AS $body$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          PERFORM public.add_to_total('%1$s', facet, n) FROM (SELECT %2$s AS facet, count(*) AS n FROM rows_after GROUP BY 1 ORDER BY 1) changes;
        ELSIF TG_OP = 'DELETE' THEN
          PERFORM public.add_to_total('%1$s', facet, -n) FROM (SELECT %2$s AS facet, count(*) AS n FROM rows_before GROUP BY 1 ORDER BY 1) changes;
        ELSE
          PERFORM public.add_to_total('%1$s', facet, n)
          FROM (SELECT facet, sum(n)::bigint AS n
                FROM (SELECT %2$s AS facet, 1 AS n FROM rows_after UNION ALL SELECT %2$s, -1 FROM rows_before) each
                GROUP BY facet HAVING sum(n) <> 0 ORDER BY facet) changes;
        END IF;
        RETURN NULL;
      END $body$
    $function$, list, facet);
  END LOOP;
END $$;
