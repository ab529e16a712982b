"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { isRole } from "@/access/access";
import { useSignedIn } from "@/access/session-provider";
import { errorMessage } from "@/api/api-error";
import type { components } from "@/api/schema";
import { Pagination } from "@/components/list/pagination";
import { ErrorState } from "@/components/page/error-state";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from "@/components/ui/table";
import { toast } from "@/components/ui/toast";
import { formatDateTime } from "@/lib/format";
import { membersOptions, useChangeRole, useRemoveMember } from "./members-api";
import { ROLE_OPTIONS, roleLabel } from "./role-options";

type Member = components["schemas"]["Membership"];

const PER_PAGE = 25;

/** The members of the workspace; owners change roles and remove people. */
export function Members() {
  const [page, setPage] = useState(1);
  const [perPage, setPerPage] = useState(PER_PAGE);
  const { data, error, refetch } = useQuery(membersOptions(page, perPage));
  const { role } = useSignedIn();
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton className="h-48 w-full" />;
  return (
    <div className="space-y-3">
      <Table aria-label="Members">
        <TableHeader>
          <TableRow>
            <TableHead>Name</TableHead>
            <TableHead>Role</TableHead>
            <TableHead>Member since</TableHead>
            {role === "owner" && (
              <TableHead>
                <span className="sr-only">Actions</span>
              </TableHead>
            )}
          </TableRow>
        </TableHeader>
        <TableBody>
          {data.items.map((member) => <MemberRow key={member.user_id} member={member} />)}
        </TableBody>
      </Table>
      {data.total > PER_PAGE && (
        <Pagination
          page={data.page}
          perPage={data.per_page}
          total={data.total}
          onPage={setPage}
          onPerPage={setPerPage}
        />
      )}
    </div>
  );
}

function MemberRow({ member }: { member: Member }) {
  const { user, role } = useSignedIn();
  const changeRole = useChangeRole();
  const isMe = member.user_id === user.id;

  function giveRole(value: string): void {
    if (!isRole(value)) return;
    changeRole.mutate({ userId: member.user_id, role: value }, {
      onSuccess: () => toast.success(`${member.name} is now ${roleLabel(value)}.`),
      onError: (error) => toast.error(errorMessage(error)),
    });
  }

  return (
    <TableRow>
      <TableCell>
        <span className="flex flex-wrap items-center gap-2 font-medium text-foreground">
          {member.name}
          {isMe && <Badge>You</Badge>}
        </span>
        <span className="text-muted-foreground">{member.email}</span>
      </TableCell>
      <TableCell>
        {role === "owner"
          ? (
            <Select
              aria-label={`Role of ${member.name}`}
              className="min-w-36"
              value={member.role}
              options={ROLE_OPTIONS}
              disabled={changeRole.isPending}
              onValueChange={giveRole}
            />
          )
          : (roleLabel(member.role))}
      </TableCell>
      <TableCell className="whitespace-nowrap text-muted-foreground">
        {formatDateTime(member.joined_at)}
      </TableCell>
      {role === "owner" && (
        <TableCell className="text-right">{!isMe && <RemoveMember member={member} />}</TableCell>
      )}
    </TableRow>
  );
}

function RemoveMember({ member }: { member: Member }) {
  const [asking, setAsking] = useState(false);
  const remove = useRemoveMember();
  return (
    <>
      <Button
        variant="ghost"
        size="small"
        aria-label={`Remove ${member.name}`}
        onClick={() => setAsking(true)}
      >
        Remove
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Remove ${member.name}?`}
        description="They lose access at once. What they made stays."
        confirmLabel="Remove"
        pending={remove.isPending}
        onConfirm={() =>
          remove.mutate(member.user_id, {
            onError: (error) => toast.error(errorMessage(error)),
            onSettled: () => setAsking(false),
          })}
      />
    </>
  );
}
