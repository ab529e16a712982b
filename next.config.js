import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL(".", import.meta.url));

/** @type {import("next").NextConfig} */
const config = {
  output: "standalone",
  outputFileTracingRoot: root,
  turbopack: { root },
  poweredByHeader: false,
  reactStrictMode: true,
  // Left as packages: they load files of their own at run time.
  serverExternalPackages: ["bullmq", "ioredis", "pg", "pino", "wink-nlp", "wink-eng-lite-web-model", "@node-rs/argon2"],
  outputFileTracingExcludes: { "/*": [".data/**", ".git/**", ".venv/**", "generators/targets/**", "generators/testing/**", "docs/**", "tests/**"] },
  // Types are checked by the lint step; a start must not wait for them.
  typescript: { ignoreBuildErrors: true },
  // Asked for by name by what ignores the link in the page.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  experimental: { serverActions: { bodySizeLimit: "2mb" } },
};

export default config;
