import type { Role } from "@/lib/members/find-role";
import type { Member } from "@/lib/members/list-members";
import { ActionForm } from "../../../_components/action-form";
import { changeRoleAction, removeMemberAction } from "../actions";

interface MemberListProps {
  readonly members: readonly Member[];
  /** Who looks at this, and what they may do. */
  readonly me: string;
  readonly role: Role;
}

export function MemberList({ members, me, role }: MemberListProps) {
  return (
    <ul className="border-t border-line">
      {members.map((member) => {
        const other = member.role === "owner" ? "member" : "owner";
        return (
          <li key={member.userId} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
            <div className="min-w-0">
              <p className="font-medium">{member.email ?? "A visitor"}</p>
              <p className="text-sm text-muted">
                {member.role === "owner" ? "Owner" : "Member"}
                {member.userId === me && ", you"}
              </p>
            </div>
            {members.length > 1 && (
              <div className="flex flex-wrap gap-3">
                {role === "owner" && (
                  <ActionForm action={changeRoleAction.bind(null, member.userId, other)} submit={`Make ${other === "owner" ? "an owner" : "a member"}`} busy="Changing …" afterwards="stay" tone="plain" />
                )}
                {(role === "owner" || member.userId === me) && (
                  <ActionForm action={removeMemberAction.bind(null, member.userId)} submit={member.userId === me ? "Leave" : "Remove"} busy="Removing …" afterwards="stay" tone="danger" />
                )}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
