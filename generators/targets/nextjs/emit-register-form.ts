import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { ts, tsString, TypeScriptModule, when, type Block } from "../../writer/index";

/** `src/features/auth/register-form.tsx`: registration differs with who owns what: workspaces, providers or one organisation. */
export function emitRegisterForm(plan: Plan): SourceFile {
  const module = new TypeScriptModule({ directive: "use client" });
  for (const name of ["RegisterForm", "registerSchema", "Values"]) module.declare(name);
  const kind = registrationOf(plan);
  const z = module.use("zod", "z");
  const password = module.use("./account-schemas", "newPasswordSchema");
  const field = (name: string) => module.use("./account-fields", name);
  const body = ts`
    const registerSchema = ${z}.object({
      name: ${module.use("./account-schemas", "personNameSchema")},
      email: ${module.use("./account-schemas", "emailSchema")},
      password: ${password},
      ${when(kind.asksForWorkspace, ts`workspace_name: ${z}.string().trim().max(120, "Longer than 120 characters."),`)}
    });

    type Values = ${z}.infer<typeof registerSchema>;

    export function RegisterForm() {
      const enterApp = ${module.use("./use-enter-app", "useEnterApp")}();
      ${when(kind.openRole !== null && kind.asksForWorkspace, () => ts`const [isProvider, setIsProvider] = ${module.use("react", "useState")}(false);`)}

      ${submit(kind, module)}

      return (
        <${module.use("./account-form", "AccountForm")}
          schema={registerSchema}
          values={{ ${when(kind.asksForWorkspace, ts`workspace_name: "",`)} name: "", email: "", password: "" }}
          onSubmit={register}
          submitLabel="Create the account"
        >
          {({ control }) => (
            <>
              ${when(kind.openRole !== null && kind.asksForWorkspace, () => choice(kind, module))}
              <${field("PersonNameField")} control={control} name="name" />
              <${field("EmailField")} control={control} name="email" />
              <${field("NewPasswordField")} control={control} name="password" />
              ${workspaceField(kind, module)}
            </>
          )}
        </${module.use("./account-form", "AccountForm")}>
      );
    }
  `;
  return { path: "frontend/src/features/auth/register-form.tsx", content: module.render(body) };
}

export interface Registration {
  readonly asksForWorkspace: boolean;
  /** Label of the role strangers get; null when they found something of their own, or are refused. */
  readonly openRole: string | null;
  /** What those are called who open a workspace. */
  readonly founder: string;
}

/** What the form of a product asks for. */
export function registrationOf({ product, roles }: Plan): Registration {
  const openRole = roles.find(({ signUp }) => signUp === "open")?.names.label ?? null;
  const founder = roles.find(({ signUp }) => signUp === "creator")?.names.label ?? "Provider";
  switch (product.tenancy) {
    case "workspaces":
      return { asksForWorkspace: true, openRole: null, founder };
    case "marketplace":
      return { asksForWorkspace: true, openRole, founder };
    case "single":
      return { asksForWorkspace: false, openRole, founder };
    default:
      return product.tenancy satisfies never;
  }
}

function submit({ asksForWorkspace, openRole }: Registration, module: TypeScriptModule): Block<"ts"> {
  const api = module.use("@/api/client", "api");
  const unwrap = module.use("@/api/client", "unwrap");
  if (!asksForWorkspace) {
    return ts`
      async function register(values: Values): Promise<void> {
        await ${unwrap}(${api}.POST("/api/auth/register", { body: values }));
        enterApp("/dashboard");
      }
    `;
  }
  const sent = openRole === null ? ts`workspace_name === "" ? account : { ...account, workspace_name }` : ts`isProvider ? { ...account, workspace_name } : account`;
  return ts`
    async function register({ workspace_name, ...account }: Values${when(openRole !== null, () => ts`, form: ${module.useType("react-hook-form", "UseFormReturn")}<Values>`)}): Promise<void> {
      ${when(
        openRole !== null,
        ts`
          if (isProvider && workspace_name === "") {
            form.setError("workspace_name", { message: "Enter the name that customers see." });
            return;
          }
        `,
      )}
      const body = ${sent};
      await ${unwrap}(${api}.POST("/api/auth/register", { body }));
      enterApp("/dashboard");
    }
  `;
}

function choice({ openRole, founder }: Registration, module: TypeScriptModule): Block<"ts"> {
  const option = module.use("./register-choice", "RegisterChoice");
  return ts`
    <fieldset className="space-y-2">
      <legend className="mb-1.5 text-sm font-medium text-foreground">Register as</legend>
      <${option} label={${tsString(openRole ?? "")}} checked={!isProvider} onChoose={() => setIsProvider(false)} />
      <${option} label={${tsString(founder)}} checked={isProvider} onChoose={() => setIsProvider(true)} />
    </fieldset>
  `;
}

function workspaceField({ asksForWorkspace, openRole }: Registration, module: TypeScriptModule): Block<"ts"> {
  if (!asksForWorkspace) return ts``;
  const textField = module.use("@/components/form/text-field", "TextField");
  if (openRole === null) {
    return ts`
      <${textField}
        control={control}
        name="workspace_name"
        label="Name of your workspace"
        autoComplete="organization"
        description="Your company or team; you can change it later."
      />
    `;
  }
  return ts`
    {isProvider && (
      <${textField} control={control} name="workspace_name" label="Name of your business" autoComplete="organization" required />
    )}
  `;
}

