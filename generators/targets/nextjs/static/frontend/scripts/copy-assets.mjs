/** Puts what the browser loads beside the server that `next build` makes, so that its folder is all that is needed. */
import { cpSync } from "node:fs";

cpSync(".next/static", ".next/standalone/.next/static", { recursive: true });
cpSync("public", ".next/standalone/public", { recursive: true });
