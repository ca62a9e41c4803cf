ALTER TABLE "appointments" ADD COLUMN "promised_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "waits" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "courtesy_for_id" uuid;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_courtesy_for_id_appointments_id_fk" FOREIGN KEY ("courtesy_for_id") REFERENCES "public"."appointments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appointments_by_courtesy" ON "appointments" USING btree ("courtesy_for_id") WHERE "appointments"."courtesy_for_id" is not null;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_promised_in_our_years" CHECK ("appointments"."promised_at" between '1900-01-01' and '2101-01-01');