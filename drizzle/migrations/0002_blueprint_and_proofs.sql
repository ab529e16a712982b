CREATE TYPE "public"."proof_state" AS ENUM('queued', 'running', 'passed', 'failed', 'impossible', 'cancelled');--> statement-breakpoint
CREATE TABLE "proofs" (
	"build_id" uuid PRIMARY KEY NOT NULL,
	"state" "proof_state" DEFAULT 'queued' NOT NULL,
	"step" text,
	"done" integer,
	"total" integer,
	"steps" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"report" jsonb,
	"error" text,
	"claim" uuid,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "proofs_ended_says_why" CHECK ("proofs"."state" not in ('passed', 'failed') or "proofs"."report" is not null),
	CONSTRAINT "proofs_impossible_has_error" CHECK ("proofs"."state" <> 'impossible' or "proofs"."error" is not null)
);
--> statement-breakpoint
ALTER TABLE "descriptions" ADD COLUMN "reading" jsonb;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "proofs" ADD CONSTRAINT "proofs_build_id_builds_id_fk" FOREIGN KEY ("build_id") REFERENCES "public"."builds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proofs_unfinished_idx" ON "proofs" USING btree ("updated_at") WHERE "proofs"."state" in ('queued', 'running');