import type { SourceFile } from "../../../files/index";
import { identifier, ts, tsString, TypeScriptModule } from "../../../writer/index";

interface FeaturePage {
  /** Address of the page. */
  readonly href: `/${string}`;
  readonly title: string;
  /** The component the page consists of, and where it is. */
  readonly component: string;
  readonly module: `@/features/${string}`;
  /** Whether the component reads the query of the address, which is known in the browser only. */
  readonly reads?: "query";
}

/** The page of a feature: one component. */
export function featurePage({ href, title, component, module: path, reads }: FeaturePage): SourceFile {
  const module = new TypeScriptModule();
  const name = `${component}Page`;
  for (const declared of [name, "metadata"]) module.declare(declared);
  const element = ts`<${module.use(path, component)} />`;
  const shown =
    reads === undefined
      ? element
      : ts`
          <${module.use("react", "Suspense")} fallback={<${module.use("@/components/page/loading-state", "LoadingState")} />}>
            ${element}
          </${module.use("react", "Suspense")}>
        `;
  const body = ts`
    export const metadata: ${module.useType("next", "Metadata")} = { title: ${tsString(title)} };

    export default function ${identifier(name)}() {
      return (
        ${shown}
      );
    }
  `;
  return { path: `frontend/src/app/(app)${href}/page.tsx`, content: module.render(body) };
}
