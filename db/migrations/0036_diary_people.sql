CREATE TABLE "technician_hours" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"user_id" uuid NOT NULL,
	"weekday" smallint NOT NULL,
	"opens" time NOT NULL,
	"closes" time NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "technician_hours_weekday" CHECK ("technician_hours"."weekday" between 1 and 7),
	CONSTRAINT "technician_hours_in_order" CHECK ("technician_hours"."opens" < "technician_hours"."closes")
);
--> statement-breakpoint
CREATE TABLE "technician_skills" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"skills" text[] DEFAULT '{}' NOT NULL,
	"mot_classes" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "technician_skills_mot_classes_known" CHECK ("technician_skills"."mot_classes" <@ array['1', '2', '3', '4', '4a', '5', '5a', '7']::text[])
);
--> statement-breakpoint
ALTER TABLE "resources" ADD COLUMN "mot_classes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "technician_hours" ADD CONSTRAINT "technician_hours_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "technician_skills" ADD CONSTRAINT "technician_skills_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "technician_hours_user_id_weekday_index" ON "technician_hours" USING btree ("user_id","weekday");--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_mot_classes_known" CHECK ("resources"."mot_classes" <@ array['1', '2', '3', '4', '4a', '5', '5a', '7']::text[]);--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_mot_classes_of_lanes" CHECK ("resources"."kind" = 'mot_lane' or cardinality("resources"."mot_classes") = 0);