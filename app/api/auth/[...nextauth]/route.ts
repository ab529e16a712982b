import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "../../../auth/options";

interface Context {
  readonly params: Promise<{ readonly nextauth: string[] }>;
}

/** The pages' way to sign in, and the answers of providers; everything else about accounts is an action. */
async function handle(request: NextRequest, { params }: Context): Promise<Response> {
  return (await NextAuth(request, { params: await params }, authOptions())) as Response;
}

export { handle as GET, handle as POST };
