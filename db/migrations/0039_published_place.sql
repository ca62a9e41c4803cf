CREATE TABLE "live_published" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"place" text NOT NULL,
	"epoch" integer DEFAULT 0 NOT NULL,
	"away" boolean DEFAULT true NOT NULL,
	CONSTRAINT "live_published_one" CHECK ("live_published"."one")
);
