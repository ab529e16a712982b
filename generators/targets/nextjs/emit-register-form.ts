import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { ts, tsString, TypeScriptModule, when, type Block } from "../../writer/index";

/** `src/features/auth/register-form.tsx`: registration differs with who owns what: workspaces, providers or one organisation. */
export function emitRegisterForm(plan: Plan): SourceFile {
  const module = new TypeScriptModule({ directive: "use client" });
  for (const name of ["RegisterForm", "registerSchema"]) module.declare(name);
  const kind = registrationOf(plan);
  const z = module.use("zod", "z");
  const textField = module.use("@/components/form/text-field", "TextField");
  const password = module.use("./account-schemas", "newPasswordSchema");
  const body = ts`
    const registerSchema = ${z}.object({
      name: ${module.use("./account-schemas", "personNameSchema")},
      email: ${module.use("./account-schemas", "emailSchema")},
      password: ${password},
      ${when(kind.asksForWorkspace, ts`workspace_name: ${z}.string().trim().max(120, "Longer than 120 characters."),`)}
    });

    export function RegisterForm() {
      const enterApp = ${module.use("./use-enter-app", "useEnterApp")}();
      ${when(kind.openRole !== null && kind.asksForWorkspace, () => ts`const [isProvider, setIsProvider] = ${module.use("react", "useState")}(false);`)}
      const form = ${module.use("react-hook-form", "useForm")}({
        resolver: ${module.use("@hookform/resolvers/zod", "zodResolver")}(registerSchema),
        defaultValues: { ${when(kind.asksForWorkspace, ts`workspace_name: "",`)} name: "", email: "", password: "" },
      });

      ${submit(kind, module)}

      return (
        <${module.use("@/components/form/submit-form", "SubmitForm")} form={form} onSubmit={register} submitLabel="Create the account" layout="page">
          ${when(kind.openRole !== null && kind.asksForWorkspace, () => choice(kind, module))}
          <${textField} control={form.control} name="name" label="Your name" autoComplete="name" required />
          <${textField} control={form.control} name="email" label="Email address" type="email" autoComplete="username" required />
          <${textField}
            control={form.control}
            name="password"
            label="Password"
            type="password"
            autoComplete="new-password"
            description="At least 10 characters."
            required
          />
          ${workspaceField(kind, textField)}
        </${module.use("@/components/form/submit-form", "SubmitForm")}>
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
  const values = ts`${module.use("zod", "z")}.infer<typeof registerSchema>`;
  const api = module.use("@/api/client", "api");
  const unwrap = module.use("@/api/client", "unwrap");
  if (!asksForWorkspace) {
    return ts`
      async function register(values: ${values}): Promise<void> {
        await ${unwrap}(${api}.POST("/api/auth/register", { body: values }));
        enterApp("/dashboard");
      }
    `;
  }
  const sent = openRole === null ? ts`workspace_name === "" ? account : { ...account, workspace_name }` : ts`isProvider ? { ...account, workspace_name } : account`;
  return ts`
    async function register({ workspace_name, ...account }: ${values}): Promise<void> {
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

function workspaceField({ asksForWorkspace, openRole }: Registration, textField: ReturnType<TypeScriptModule["use"]>): Block<"ts"> {
  if (!asksForWorkspace) return ts``;
  if (openRole === null) {
    return ts`
      <${textField}
        control={form.control}
        name="workspace_name"
        label="Name of your workspace"
        autoComplete="organization"
        description="Your company or team; you can change it later."
      />
    `;
  }
  return ts`
    {isProvider && (
      <${textField} control={form.control} name="workspace_name" label="Name of your business" autoComplete="organization" required />
    )}
  `;
}

