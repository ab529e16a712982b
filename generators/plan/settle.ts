import type { Genome, Permission, Role } from "../genome/index";

const EVERYTHING = ["create", "read", "update", "delete"] as const;

const MEMBER: Role = { id: "member", name: "Member", description: "Works in the workspace.", signUp: "invited", provenance: [{ kind: "assumption", note: "The description names no roles." }] };

/** Answer what a genome may leave open, so that everything after it sees one kind of genome. */
export function settle(genome: Genome): Genome {
  return settleRoles(settleOwnership(genome));
}

/** One organisation has no neighbours: its reference data is simply its own. */
function settleOwnership(genome: Genome): Genome {
  if (genome.product.tenancy !== "single") return genome;
  return { ...genome, entities: genome.entities.map((entity) => (entity.ownership === "global" ? { ...entity, ownership: "workspace" as const } : entity)) };
}

function settleRoles(genome: Genome): Genome {
  if (genome.roles.length > 0) return genome;
  const permissions: Permission[] = genome.entities.flatMap(({ id }) => EVERYTHING.map((action) => ({ role: MEMBER.id, entity: id, action, scope: "any" as const, fields: null, provenance: [] })));
  return { ...genome, roles: [MEMBER], permissions };
}
