import nextVitals from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";

const TESTS = ["**/*.test.ts", "**/*.test.tsx", "tests/**"];
const DEVELOPER_TOOLS = ["bin/**", "scripts/**", "bench/**", "tests/**", "*.config.*"];
const TYPED = ["{app,lib,texts,worker,generators}/**/*.{ts,tsx}"];

/** What would make the same genome give other bytes on another machine, day or language setting. */
const IMPURE_GLOBALS = ["Date", "process", "Intl", "performance", "fetch", "setTimeout", "setInterval"].map((name) => ({
  name,
  message: "generators/ is a pure library: the same genome gives the same bytes everywhere.",
}));

const IMPURE_PROPERTIES = [
  { object: "Math", property: "random", message: "generators/ is deterministic." },
  { property: "localeCompare", message: "Sort by code unit with <: the locale's order differs between machines." },
  ...["toLocaleString", "toLocaleLowerCase", "toLocaleUpperCase", "toLocaleDateString", "toLocaleTimeString"].map((property) => ({
    property,
    message: "The locale differs between machines.",
  })),
];

const DISK = ["fs", "node:fs", "fs/promises", "node:fs/promises", "child_process", "node:child_process", "os", "node:os"];

export default tseslint.config(
  {
    ignores: [
      ".next/**",
      ".cache/**",
    ".data/**",
      "coverage/**",
      "generators/targets/**/static/**",
      "generators/testing/golden/**",
      "next-env.d.ts",
      "node_modules/**",
      "playwright-report/**",
      "test-results/**",
    ],
  },
  tseslint.configs.recommended,
  // Next's rules for the screens, without its parser: ours knows types.
  ...nextVitals
    .filter((config) => config.rules !== undefined)
    .map(({ plugins, rules, settings = {} }) => ({ files: ["app/**/*.tsx"], ...(plugins && { plugins }), rules, settings })),
  { files: ["app/**/*.tsx"], rules: { "@next/next/no-html-link-for-pages": "off" } },
  {
    rules: {
      eqeqeq: "error",
      "max-lines": ["error", { max: 300 }],
      "no-console": "error",
      "no-control-regex": "off",
      "no-var": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"] }],
      "object-shorthand": "error",
      "prefer-const": "error",
      "@typescript-eslint/max-params": ["error", { max: 3 }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: TYPED,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["**/*.{ts,tsx,mjs}"],
    ignores: [...DEVELOPER_TOOLS, ...TESTS, "lib/env.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "lib/env.ts is the only reader of the environment." },
        ...IMPURE_PROPERTIES.slice(1, 2),
      ],
    },
  },
  {
    files: ["generators/**/*.ts"],
    ignores: TESTS,
    rules: {
      "no-restricted-globals": ["error", ...IMPURE_GLOBALS],
      "no-restricted-properties": ["error", ...IMPURE_PROPERTIES],
      "no-restricted-imports": ["error", { paths: DISK.map((name) => ({ name, message: "Only files/load-static.ts reads the disk." })) }],
    },
  },
  {
    files: ["generators/files/load-static.ts", "generators/format/load-dprint.ts", "generators/testing/run-python.ts"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    files: ["app/**/*.{ts,tsx}"],
    ignores: ["app/**/actions.ts"],
    rules: { "no-restricted-syntax": ["error", { selector: 'ExpressionStatement[directive="use server"]', message: "Actions stand in files named actions.ts." }] },
  },
  {
    files: ["app/**/actions.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...["ExportNamedDeclaration > FunctionDeclaration", "ExportDefaultDeclaration", 'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > :not(CallExpression[callee.name="guardedAction"]).init'].map((selector) => ({
          selector,
          message: "An action is exported through guardedAction, which says who may call it.",
        })),
      ],
    },
  },
  {
    files: TESTS,
    rules: { "max-lines": ["error", { max: 500 }], "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: DEVELOPER_TOOLS,
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{cjs,js}"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
