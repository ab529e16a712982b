import type { Account as OurAccount } from "@/lib/sessions/find-session";

declare module "next-auth" {
  interface Session {
    account: OurAccount | null;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    /** Id of the row that says whether this browser is still signed in. */
    sid?: string;
  }
}
