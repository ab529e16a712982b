import type { Role } from "@/lib/members/find-role";
import type { Member } from "@/lib/members/list-members";
import { texts as all } from "@/texts/members";
import { ActionForm } from "../../../_components/action-form";
import { changeRoleAction, removeMemberAction } from "../actions";

const texts = all.members;

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
              <p className="font-medium">{member.email ?? texts.nobody}</p>
              <p className="text-sm text-muted">
                {texts.roles[member.role]}
                {member.userId === me && texts.you}
              </p>
            </div>
            {members.length > 1 && (
              <div className="flex flex-wrap gap-3">
                {role === "owner" && (
                  <ActionForm action={changeRoleAction.bind(null, member.userId, other)} submit={other === "owner" ? texts.makeOwner : texts.makeMember} busy={texts.changing} afterwards="stay" tone="plain" />
                )}
                {(role === "owner" || member.userId === me) && (
                  <ActionForm action={removeMemberAction.bind(null, member.userId)} submit={member.userId === me ? texts.leave : texts.remove} busy={texts.removing} afterwards="stay" tone="danger" />
                )}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
