ALTER TABLE "stock_takes" ADD COLUMN "items_left" integer;--> statement-breakpoint
-- Of takes that are approved already, as it stands now.
update stock_takes t set items_left = (select count(*) from stock_items s where s.tracked and s.deleted_at is null
  and (t.location is null or lower(s.location) = lower(t.location)) and (t.category is null or s.category = t.category) and s.created_at <= t.approved_at
  and not exists (select from stock_take_counts c where c.stock_take_id = t.id and c.stock_item_id = s.id))
where t.status = 'approved';
