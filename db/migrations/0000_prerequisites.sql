CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;--> statement-breakpoint
-- Lower case without accents. Declared immutable, as generated columns and indexes need it: the dictionary never changes here.
CREATE FUNCTION fold(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;--> statement-breakpoint
-- The digits of a telephone number as dialled in the UK: +44 7700 900123 and 07700 900123 are the same.
CREATE FUNCTION telephone_digits(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT coalesce(regexp_replace(regexp_replace(value, '[^0-9+]', '', 'g'), '^(\+|00)440?', '0'), '') $$;
