import type { Permission } from "../../genome";
import { permissionSchema, roleSchema } from "../../schema/access";
import type { Apply } from "../command";
import { byPerson, find, fitting, replace, without } from "../lists";
import { freshId } from "../taken-ids";

/** A new role may read what belongs to the team, so that whoever has it does not meet an empty product. */
export const addRole: Apply<"addRole"> = (genome, { name }) => {
  const role = fitting(roleSchema, byPerson({ id: freshId(genome, "role", name), name, provenance: [] }));
  const reading = genome.entities.map(({ id }) => fitting(permissionSchema, byPerson({ role: role.id, entity: id, action: "read", provenance: [] })));
  return { ...genome, roles: [...genome.roles, role], permissions: [...genome.permissions, ...reading] };
};

export const changeRole: Apply<"changeRole"> = (genome, { role: id, changes }) => ({ ...genome, roles: replace(genome.roles, id, (role) => fitting(roleSchema, byPerson({ ...role, ...changes }))) });

export const removeRole: Apply<"removeRole"> = (genome, { role }) => ({ ...genome, roles: without(genome.roles, role) });

/** The cell of one role, entity and action; what stays allowed keeps where it came from. */
export const setPermission: Apply<"setPermission"> = (genome, { role, entity, action, scopes, fields }) => {
  find(genome.roles, role);
  find(genome.entities, entity);
  const inCell = (permission: Permission): boolean => permission.role === role && permission.entity === entity && permission.action === action;
  const cell = [...new Set(scopes)].map((scope) => {
    const old = genome.permissions.find((permission) => inCell(permission) && permission.scope === scope);
    return fitting(permissionSchema, byPerson({ role, entity, action, scope, fields, provenance: old?.provenance ?? [] }));
  });
  const place = genome.permissions.findIndex(inCell);
  const before = genome.permissions.slice(0, place === -1 ? genome.permissions.length : place);
  const after = place === -1 ? [] : genome.permissions.slice(place).filter((permission) => !inCell(permission));
  return { ...genome, permissions: [...before, ...cell, ...after] };
};
