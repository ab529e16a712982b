import type { Genome, Permission } from "@/generators/genome";

const ACTIONS = ["create", "read", "update", "delete"] as const;

/** Who may do what: a row per role, a column per entity. */
export function PermissionGrid({ genome }: { readonly genome: Genome }) {
  const { roles, entities, permissions } = genome;
  if (roles.length === 0 || entities.length === 0) return null;
  return (
    <section aria-labelledby="roles" className="mt-10">
      <h2 id="roles" className="text-xl font-semibold">
        Roles and permissions
      </h2>
      <div className="sheet mt-4 overflow-x-auto" tabIndex={0} role="region" aria-label="Permissions by role and entity">
        <table className="w-full text-left text-sm">
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className="px-4 py-2 font-medium">
                Role
              </th>
              {entities.map((entity) => (
                <th key={entity.id} scope="col" className="px-3 py-2 font-medium whitespace-nowrap" dir="auto">
                  {entity.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {roles.map((role) => (
              <tr key={role.id} className="border-b border-line align-top last:border-b-0">
                <th scope="row" className="px-4 py-2 font-normal whitespace-nowrap" dir="auto">
                  {role.name}
                </th>
                {entities.map((entity) => (
                  <td key={entity.id} className="px-3 py-2 text-muted">
                    {permissionText(permissions.filter((permission) => permission.role === role.id && permission.entity === entity.id))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function permissionText(permissions: readonly Permission[]): string {
  const parts = ACTIONS.flatMap((action) => {
    const granted = permissions.filter((permission) => permission.action === action);
    if (granted.length === 0) return [];
    const scopes = granted.map((permission) => permission.scope);
    return [scopes.includes("any") ? action : `${action} ${[...new Set(scopes)].join(" or ")}`];
  });
  if (parts.length === 0) return "nothing";
  return parts.join(", ") === ACTIONS.join(", ") ? "everything" : parts.join(", ");
}
