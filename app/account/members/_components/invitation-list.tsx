import { sayDay } from "@/lib/billing/money";
import type { Role } from "@/lib/members/find-role";
import type { Invitation } from "@/lib/members/list-members";
import { texts as members } from "@/texts/members";
import { ActionForm } from "../../../_components/action-form";
import { withdrawInvitationAction } from "../actions";

const texts = members.invited;

interface InvitationListProps {
  readonly invitations: readonly Invitation[];
  readonly role: Role;
}

/** Who was asked and has not come yet; each of them holds a seat. */
export function InvitationList({ invitations, role }: InvitationListProps) {
  return (
    <ul aria-label={texts.label}>
      {invitations.map(({ id, email, role: offered, expiresAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
          <div className="min-w-0">
            <p className="font-medium">{email}</p>
            <p className="text-sm text-muted tabular-nums">
              {texts.as(offered, sayDay(expiresAt))}
            </p>
          </div>
          {role === "owner" && <ActionForm action={withdrawInvitationAction.bind(null, id)} submit={texts.takeBack} busy={texts.takingBack} afterwards="stay" tone="plain" />}
        </li>
      ))}
    </ul>
  );
}
