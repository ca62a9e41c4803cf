CREATE TABLE "inspection_offers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"inspection_result_id" uuid NOT NULL,
	"document_line_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inspection_offers_line_once" UNIQUE("document_line_id")
);
--> statement-breakpoint
ALTER TABLE "inspection_offers" ADD CONSTRAINT "inspection_offers_inspection_result_id_inspection_results_id_fk" FOREIGN KEY ("inspection_result_id") REFERENCES "public"."inspection_results"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_offers" ADD CONSTRAINT "inspection_offers_document_line_id_document_lines_id_fk" FOREIGN KEY ("document_line_id") REFERENCES "public"."document_lines"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inspection_offers_inspection_result_id_index" ON "inspection_offers" USING btree ("inspection_result_id");--> statement-breakpoint
-- What a finished health check found does not change under whoever was told of it: it is reopened first.
CREATE FUNCTION keep_finished_inspection_results() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM inspections WHERE id = NEW.inspection_id AND state <> 'begun') THEN
    RAISE EXCEPTION 'The results of a finished health check do not change' USING ERRCODE = '23514', CONSTRAINT = 'inspection_results_finished_are_final';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER inspection_results_finished_are_final BEFORE INSERT OR UPDATE ON inspection_results FOR EACH ROW
  EXECUTE FUNCTION keep_finished_inspection_results();--> statement-breakpoint
CREATE FUNCTION keep_finished_inspection_readings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM inspection_results r JOIN inspections i ON i.id = r.inspection_id WHERE r.id = NEW.result_id AND i.state <> 'begun') THEN
    RAISE EXCEPTION 'The readings of a finished health check do not change' USING ERRCODE = '23514', CONSTRAINT = 'inspection_readings_finished_are_final';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER inspection_readings_finished_are_final BEFORE INSERT OR UPDATE ON inspection_readings FOR EACH ROW
  EXECUTE FUNCTION keep_finished_inspection_readings();--> statement-breakpoint
CREATE FUNCTION keep_finished_inspection() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A finished health check does not change: it is reopened first' USING ERRCODE = '23514', CONSTRAINT = 'inspections_finished_is_final';
END $$;--> statement-breakpoint
CREATE TRIGGER inspections_finished_is_final BEFORE UPDATE ON inspections FOR EACH ROW
  WHEN (OLD.state <> 'begun' AND NEW.state = OLD.state AND (NEW.mileage, NEW.finished_at, NEW.template_version_id, NEW.void_reason)
    IS DISTINCT FROM (OLD.mileage, OLD.finished_at, OLD.template_version_id, OLD.void_reason)) EXECUTE FUNCTION keep_finished_inspection();
