CREATE VIEW "public"."document_heads" AS (
  select id, type, number, status, customer_id, customer_name, vehicle_id, registration, mileage, source_document_id, document_date,
    created_date, issued_date, due_date, total_net, total_tax, total_gross, received, balance, version, deleted_at
  from documents);--> statement-breakpoint
CREATE VIEW "public"."customer_names" AS (
  select id, name, sort_name, account_number, account_customer, email, telephone, mobile, reminders_allowed, deleted_at from customers);--> statement-breakpoint
CREATE VIEW "public"."stock_names" AS (select id, part_number, description, supplier_id, deleted_at from stock_items);--> statement-breakpoint
CREATE VIEW "public"."supplier_names" AS (select id, name, sort_name, deleted_at from suppliers);--> statement-breakpoint
CREATE VIEW "public"."user_names" AS (select id, name, role, active, deleted_at from users);--> statement-breakpoint
CREATE VIEW "public"."vehicle_names" AS (select id, customer_id, registration, vin, make, model, mot_expiry, deleted_at from vehicles);