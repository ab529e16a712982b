import type { SessionSummary } from "@/lib/sessions/list-sessions";
import { texts } from "@/texts/account";
import { ActionForm } from "../../_components/action-form";
import { endOtherSessionsAction, endSessionAction } from "../actions";

interface SessionListProps {
  readonly sessions: readonly SessionSummary[];
  /** The session of the browser that looks at this. */
  readonly current: string;
}

export function SessionList({ sessions, current }: SessionListProps) {
  return (
    <>
      <ul className="border-t border-line">
        {sessions.map(({ id, device, createdAt, seenAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
            <div>
              <p className="font-medium">
                {device}
                {id === current && <span className="font-normal text-muted"> · {texts.sessions.current}</span>}
              </p>
              <p className="text-sm text-muted tabular-nums">
                {texts.sessions.times(day(createdAt), day(seenAt))}
              </p>
            </div>
            {id !== current && <ActionForm action={endSessionAction.bind(null, id)} submit={texts.signOut.submit} busy={texts.signOut.busy} afterwards="stay" tone="plain" />}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <div className="mt-4">
          <ActionForm action={endOtherSessionsAction} submit={texts.sessions.endOthers} busy={texts.signOut.busy} afterwards="stay" tone="plain" />
        </div>
      )}
    </>
  );
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
