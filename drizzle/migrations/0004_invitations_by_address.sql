ALTER TABLE "invitations" DROP CONSTRAINT "invitations_secret_hash_unique";--> statement-breakpoint
ALTER TABLE "invitations" DROP COLUMN "secret_hash";