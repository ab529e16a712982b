/** The import rules of ARCHITECTURE.md, one rule per sentence. */

const TESTS = "\\.test\\.tsx?$|^generators/testing/";
const PACKAGES =
  "^node_modules/(zod|pako|yaml|pluralize|any-ascii|wink-nlp|wink-eng-lite-web-model|mdast-util-[a-z-]+|micromark-[a-z-]+|@types/(pluralize|mdast))/";

module.exports = {
  forbidden: [
    { name: "no-circular", comment: "No import cycles.", severity: "error", from: {}, to: { circular: true } },
    {
      name: "generators-are-pure",
      comment: "generators/ imports nothing outside itself, its allow-listed packages and the hash.",
      severity: "error",
      from: { path: "^generators/", pathNot: `${TESTS}|^generators/files/load-static\\.ts$|^generators/format/` },
      to: { pathNot: ["^generators/", PACKAGES, "^(node:)?crypto$"] },
    },
    {
      name: "static-files-are-read-in-one-place",
      comment: "Only load-static reads the disk, and it needs nothing else.",
      severity: "error",
      from: { path: "^generators/files/load-static\\.ts$" },
      to: { pathNot: ["^generators/files/", "^(node:)?(fs|path|url)$"] },
    },
    {
      name: "formatters-are-for-format",
      comment: "format/ wraps ruff and dprint; it knows the file, nothing before it.",
      severity: "error",
      from: { path: "^generators/format/", pathNot: TESTS },
      to: { pathNot: ["^generators/(format|files)/", "^node_modules/(@astral-sh/ruff-wasm-nodejs|@dprint/(formatter|typescript))/", "^(node:)?(fs|v8)$"] },
    },
    {
      name: "genome-knows-nobody",
      comment: "The genome is the contract; it imports no stage.",
      severity: "error",
      from: { path: "^generators/genome/", pathNot: TESTS },
      to: { path: "^generators/", pathNot: "^generators/genome/" },
    },
    {
      name: "plan-reads-only-the-genome",
      comment: "Every decision follows from the genome alone.",
      severity: "error",
      from: { path: "^generators/plan/", pathNot: TESTS },
      to: { path: "^generators/", pathNot: "^generators/(plan|genome)/" },
    },
    {
      name: "analysis-makes-only-genomes",
      comment: "Understanding a text needs no plan, writer or target.",
      severity: "error",
      from: { path: "^generators/analysis/", pathNot: TESTS },
      to: { path: "^generators/", pathNot: "^generators/(analysis|genome)/" },
    },
    {
      name: "writer-knows-nobody",
      comment: "The writer prints any code; it knows no genome and no target.",
      severity: "error",
      from: { path: "^generators/writer/", pathNot: TESTS },
      to: { path: "^generators/", pathNot: "^generators/writer/" },
    },
    {
      name: "files-know-nobody",
      comment: "A file tree is paths and contents.",
      severity: "error",
      from: { path: "^generators/files/", pathNot: TESTS },
      to: { path: "^generators/", pathNot: "^generators/files/" },
    },
    {
      name: "archive-packs-files",
      comment: "Packing needs the file tree only.",
      severity: "error",
      from: { path: "^generators/archive/", pathNot: TESTS },
      to: { path: "^generators/", pathNot: "^generators/(archive|files)/" },
    },
    {
      name: "targets-print-the-plan",
      comment: "A target reads the plan and prints; it never looks back at the text analysis or ahead at the archive.",
      severity: "error",
      from: { path: "^generators/targets/", pathNot: TESTS },
      to: { path: "^generators/", pathNot: "^generators/(targets|plan|genome|writer|files)/" },
    },
    {
      name: "targets-are-strangers",
      comment:
        "A target may import what backends share (python), the shared root files (infra, docs, openapi, compliance) and shared, never a sibling stack.",
      severity: "error",
      from: { path: "^generators/targets/([^/]+)/", pathNot: TESTS },
      to: { path: "^generators/targets/[^/]+/", pathNot: "^generators/targets/($1|python|shared|infra|docs|openapi|compliance|features)/" },
    },
    {
      name: "only-the-registry-knows-targets",
      comment: "The registry is the only list of targets.",
      severity: "error",
      from: { path: "^generators/", pathNot: `${TESTS}|^generators/targets/` },
      to: { path: "^generators/targets/", pathNot: "^generators/targets/registry\\.ts$" },
    },
    {
      name: "rooms-have-doors",
      comment: "From outside, enter generators/ by its index or by the door of a room.",
      severity: "error",
      from: { pathNot: "^(generators|tests|scripts|bench)/" },
      to: { path: "^generators/", pathNot: ["^generators/index\\.ts$", "^generators/[a-z]+/index\\.ts$", "^generators/genome/(edit|exchange)/index\\.ts$"] },
    },
    {
      name: "few-doors-for-the-web",
      comment: "app/ and lib/ enter genome/ and analysis/ only; types of the rest are free.",
      severity: "error",
      from: { path: "^(app|lib)/", pathNot: TESTS },
      to: { path: "^generators/", pathNot: "^generators/(genome|genome/edit|genome/exchange|analysis)/index\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "lib-below-app",
      comment: "lib/ never imports app/ or worker/.",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app|worker)/" },
    },
    {
      name: "texts-know-nobody",
      comment: "texts/ is words and numbers: whoever speaks to people reads it, and it reads nothing.",
      severity: "error",
      from: { path: "^texts/", pathNot: TESTS },
      to: { pathNot: "^texts/" },
    },
    {
      name: "only-speakers-read-texts",
      comment: "The screens and the letters speak; the pipeline and the worker do not.",
      severity: "error",
      from: { path: "^(generators|worker|drizzle)/" },
      to: { path: "^texts/" },
    },
    {
      name: "web-and-worker-are-strangers",
      comment: "They meet only in lib/jobs.",
      severity: "error",
      from: { path: "^(app|worker)/" },
      to: { path: "^(app|worker)/", pathNot: "^$1/" },
    },
    {
      name: "schema-behind-db",
      comment: "Only lib/ touches the database schema.",
      severity: "error",
      from: { path: "^(app|worker)/", pathNot: TESTS },
      to: { path: "^(drizzle|lib/db)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "not-to-unresolvable",
      comment: "Every import leads somewhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^generators/targets/.+/static/|^generators/testing/golden/|^\\.next/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
