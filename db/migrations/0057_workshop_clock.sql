CREATE TABLE "attendances" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"user_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"how" text NOT NULL,
	"closed_by" text,
	"voided_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attendances_in_order" CHECK ("attendances"."started_at" <= "attendances"."ended_at" and "attendances"."started_at" between '1900-01-01' and '2101-01-01' and "attendances"."ended_at" between '1900-01-01' and '2101-01-01'),
	CONSTRAINT "attendances_how_known" CHECK ("attendances"."how" in ('login', 'pin', 'correction')),
	CONSTRAINT "attendances_closed_by_known" CHECK ("attendances"."closed_by" in ('person', 'switch', 'closing', 'correction')),
	CONSTRAINT "attendances_closed_by_somebody" CHECK (("attendances"."ended_at" is null) = ("attendances"."closed_by" is null))
);
--> statement-breakpoint
CREATE TABLE "clock_acts" (
	"user_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"act" text NOT NULL,
	"asked" jsonb NOT NULL,
	"answer" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clock_acts_user_id_key_pk" PRIMARY KEY("user_id","key")
);
--> statement-breakpoint
CREATE TABLE "clock_corrections" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"attendance_id" uuid,
	"work_time_id" uuid,
	"corrected_by" uuid,
	"corrected_by_name" text NOT NULL,
	"was" jsonb,
	"became" jsonb NOT NULL,
	"why" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clock_corrections_of_one" CHECK (("clock_corrections"."attendance_id" is null) <> ("clock_corrections"."work_time_id" is null))
);
--> statement-breakpoint
CREATE TABLE "clock_pins" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"pin_hash" text NOT NULL,
	"set_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clock_questions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"user_id" uuid NOT NULL,
	"day" date NOT NULL,
	"stopped_at" timestamp with time zone NOT NULL,
	"really_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clock_questions_answered_whole" CHECK (("clock_questions"."answered_at" is null) = ("clock_questions"."really_at" is null))
);
--> statement-breakpoint
CREATE TABLE "work_times" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"user_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"line_id" uuid,
	"line_text" text,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"how" text NOT NULL,
	"closed_by" text,
	"ended_as" text,
	"reason" text,
	"note" text,
	"voided_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "work_times_in_order" CHECK ("work_times"."started_at" <= "work_times"."ended_at" and "work_times"."started_at" between '1900-01-01' and '2101-01-01' and "work_times"."ended_at" between '1900-01-01' and '2101-01-01'),
	CONSTRAINT "work_times_how_known" CHECK ("work_times"."how" in ('login', 'pin', 'correction')),
	CONSTRAINT "work_times_closed_by_known" CHECK ("work_times"."closed_by" in ('person', 'switch', 'closing', 'correction')),
	CONSTRAINT "work_times_closed_by_somebody" CHECK (("work_times"."ended_at" is null) = ("work_times"."closed_by" is null)),
	CONSTRAINT "work_times_ended_as_known" CHECK ("work_times"."ended_as" in ('paused', 'finished', 'left')),
	CONSTRAINT "work_times_reason_known" CHECK ("work_times"."reason" is null or ("work_times"."reason" in ('parts', 'customer', 'break', 'help', 'other') and "work_times"."ended_as" = 'paused'))
);
--> statement-breakpoint
DROP VIEW "public"."line_items";--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_acts" ADD CONSTRAINT "clock_acts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_corrections" ADD CONSTRAINT "clock_corrections_attendance_id_attendances_id_fk" FOREIGN KEY ("attendance_id") REFERENCES "public"."attendances"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_corrections" ADD CONSTRAINT "clock_corrections_work_time_id_work_times_id_fk" FOREIGN KEY ("work_time_id") REFERENCES "public"."work_times"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_corrections" ADD CONSTRAINT "clock_corrections_corrected_by_users_id_fk" FOREIGN KEY ("corrected_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_pins" ADD CONSTRAINT "clock_pins_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_pins" ADD CONSTRAINT "clock_pins_set_by_users_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_questions" ADD CONSTRAINT "clock_questions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_questions" ADD CONSTRAINT "clock_questions_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_times" ADD CONSTRAINT "work_times_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_times" ADD CONSTRAINT "work_times_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_times" ADD CONSTRAINT "work_times_line_id_document_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."document_lines"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attendances_by_person" ON "attendances" USING btree ("user_id","started_at");--> statement-breakpoint
CREATE INDEX "attendances_by_time" ON "attendances" USING btree ("started_at","id");--> statement-breakpoint
CREATE INDEX "attendances_open" ON "attendances" USING btree ("user_id") WHERE "attendances"."ended_at" is null and "attendances"."voided_at" is null;--> statement-breakpoint
CREATE INDEX "clock_acts_created_at_index" ON "clock_acts" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "clock_corrections_attendance_id_index" ON "clock_corrections" USING btree ("attendance_id");--> statement-breakpoint
CREATE INDEX "clock_corrections_work_time_id_index" ON "clock_corrections" USING btree ("work_time_id");--> statement-breakpoint
CREATE UNIQUE INDEX "clock_questions_once" ON "clock_questions" USING btree ("user_id","stopped_at");--> statement-breakpoint
CREATE INDEX "clock_questions_open" ON "clock_questions" USING btree ("user_id") WHERE "clock_questions"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "work_times_by_person" ON "work_times" USING btree ("user_id","started_at");--> statement-breakpoint
CREATE INDEX "work_times_by_document" ON "work_times" USING btree ("document_id","line_id");--> statement-breakpoint
CREATE INDEX "work_times_by_line" ON "work_times" USING btree ("line_id") WHERE "work_times"."line_id" is not null;--> statement-breakpoint
CREATE INDEX "work_times_by_time" ON "work_times" USING btree ("started_at","id");--> statement-breakpoint
CREATE INDEX "work_times_open" ON "work_times" USING btree ("user_id") WHERE "work_times"."ended_at" is null and "work_times"."voided_at" is null;--> statement-breakpoint
CREATE VIEW "public"."line_items" AS (
  select id, document_id, position, item_type, description, part_number, stock_item_id, supplier_id, supplier_invoice, quantity,
    returned_quantity, unit_price, unit_cost, tax_code, line_net, line_tax, line_gross, line_cost, approval, technician, source_line_id,
    technician_id
  from document_lines);--> statement-breakpoint
-- Nobody is at work twice at one time, or works on two jobs at once. What goes on has no end yet, so that it overlaps all that follows.
ALTER TABLE attendances ADD CONSTRAINT attendances_one_at_a_time
  EXCLUDE USING gist (user_id WITH =, tstzrange(started_at, ended_at) WITH &&) WHERE (voided_at IS NULL);--> statement-breakpoint
ALTER TABLE work_times ADD CONSTRAINT work_times_one_at_a_time
  EXCLUDE USING gist (user_id WITH =, tstzrange(started_at, ended_at) WITH &&) WHERE (voided_at IS NULL);--> statement-breakpoint
-- The demo garage is taken away with `ga4.unsealed` set.
CREATE FUNCTION keep_clock_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(current_setting('ga4.unsealed', true), '') = 'on' THEN RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END; END IF;
  RAISE EXCEPTION 'A correction of the clock never changes' USING ERRCODE = '23514', CONSTRAINT = 'clock_corrections_append_only';
END $$;--> statement-breakpoint
CREATE TRIGGER clock_corrections_append_only BEFORE UPDATE OR DELETE ON clock_corrections FOR EACH ROW
  EXECUTE FUNCTION keep_clock_correction();
