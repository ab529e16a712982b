import { execFileSync } from "node:child_process";
import { request, type FullConfig } from "@playwright/test";
import { PASSWORD } from "./support/accounts";

/** Sees to it that the sample accounts are there, one for each role. */
export default async function globalSetup(config: FullConfig): Promise<void> {
  if (await canSignIn(config)) return;
  execFileSync("make", ["--silent", "--directory", "..", "seed", `PASSWORD=${PASSWORD}`], {
    stdio: "inherit",
  });
  if (!(await canSignIn(config))) {
    throw new Error("The sample accounts have another password: set E2E_PASSWORD.");
  }
}

async function canSignIn(config: FullConfig): Promise<boolean> {
  const context = await request.newContext({
    baseURL: config.projects[0]?.use.baseURL ?? "http://localhost:3000",
  });
  const response = await context.post("/api/auth/login", {
    data: { email: "owner@example.com", password: PASSWORD },
  });
  await context.dispose();
  return response.ok();
}
