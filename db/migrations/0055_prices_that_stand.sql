CREATE VIEW "public"."standing_quotes" AS (
  select supplier_id, part_key, quantity, unit_net, quoted_at from supplier_quotes
  where unit_net > 0 and coalesce(valid_until, quoted_at + interval '1 day') > now());