import type { SourceFile } from "../../../files/index";
import type { EntityPlan } from "../../../plan/index";
import { identifier, ts, tsString, TypeScriptModule } from "../../../writer/index";
import { modulePath, take, type EntityPart } from "./entity-context";

/** `src/app/(app)/<entities>/...`: the four pages of an entity, each of one component. */
export function emitEntityPages(entity: EntityPlan): readonly SourceFile[] {
  const { names } = entity;
  return [
    searchedPage(entity, { folder: "", part: "list", component: `${names.pascal}List`, title: names.pluralLabel }),
    searchedPage(entity, { folder: "/new", part: "edit", component: `New${names.pascal}`, title: `New ${names.lowerLabel}` }),
    recordPage(entity, { folder: "/[id]", part: "detail", component: `${names.pascal}Detail`, title: names.label }),
    recordPage(entity, { folder: "/[id]/edit", part: "edit", component: `Edit${names.pascal}`, title: `Edit ${names.lowerLabel}` }),
  ];
}

interface Page {
  readonly folder: string;
  readonly part: EntityPart;
  readonly component: string;
  /** What the tab of the browser says. */
  readonly title: string;
}

function pagePath({ names }: EntityPlan, { folder }: Page): string {
  return `frontend/src/app/(app)/${names.pluralKebab}${folder}/page.tsx`;
}

/** A page that reads the query of its address, which is known in the browser only. */
function searchedPage(entity: EntityPlan, page: Page): SourceFile {
  const module = new TypeScriptModule();
  const name = `${page.component}Page`;
  for (const declared of [name, "metadata"]) module.declare(declared);
  const suspense = module.use("react", "Suspense");
  const body = ts`
    export const metadata: ${module.useType("next", "Metadata")} = { title: ${tsString(page.title)} };

    export default function ${identifier(name)}() {
      return (
        <${suspense} fallback={<${module.use("@/components/page/loading-state", "LoadingState")} />}>
          <${take(module, modulePath(entity, page.part), page.component)} />
        </${suspense}>
      );
    }
  `;
  return { path: pagePath(entity, page), content: module.render(body), sources: [entity.id] };
}

function recordPage(entity: EntityPlan, page: Page): SourceFile {
  const module = new TypeScriptModule();
  const name = `${page.component}Page`;
  for (const declared of [name, "metadata"]) module.declare(declared);
  const body = ts`
    export const metadata: ${module.useType("next", "Metadata")} = { title: ${tsString(page.title)} };

    export default async function ${identifier(name)}({ params }: { params: Promise<{ id: string }> }) {
      const { id } = await params;
      return <${take(module, modulePath(entity, page.part), page.component)} id={id} />;
    }
  `;
  return { path: pagePath(entity, page), content: module.render(body), sources: [entity.id] };
}
