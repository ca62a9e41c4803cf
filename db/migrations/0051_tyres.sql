-- The digits of the first tyre size in some words, "2055516" of "Michelin 205/55 R16 91V", as tyreSizeDigits writes them: by them it is found.
CREATE FUNCTION tyre_digits(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ select replace(array_to_string(regexp_match(upper(words), '(?:^|[^0-9A-Z])(?:P|LT)?([1-3][0-9]5)[ ./-]*(?:([2-9][05])[ ./-]*Z?R?|Z?R)[ ./-]*([12][0-9](?:\.5)?)(?![0-9])'), ''), '.', '') $$;--> statement-breakpoint
ALTER TABLE "supplier_prices" ALTER COLUMN "part_key" DROP EXPRESSION;--> statement-breakpoint
ALTER TABLE "document_lines" ADD COLUMN "tyre" jsonb;--> statement-breakpoint
ALTER TABLE "supplier_prices" ADD COLUMN "tyre_size" text;--> statement-breakpoint
UPDATE "supplier_prices" SET "tyre_size" = tyre_digits("description") WHERE tyre_digits("description") is not null;--> statement-breakpoint
CREATE INDEX "stock_items_by_tyre_size" ON "stock_items" USING btree (coalesce(tyre_digits("tyre" ->> 'size'), tyre_digits("description")),"id") WHERE coalesce(tyre_digits("stock_items"."tyre" ->> 'size'), tyre_digits("stock_items"."description")) is not null;--> statement-breakpoint
CREATE INDEX "supplier_prices_by_tyre_size" ON "supplier_prices" USING btree ("tyre_size","id") WHERE "supplier_prices"."tyre_size" is not null and "supplier_prices"."valid_until" is null;