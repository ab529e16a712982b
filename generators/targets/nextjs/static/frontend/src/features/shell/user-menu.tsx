"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { LogOut, Settings, UserRound } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { ROLE_LABELS } from "@/access/access";
import { useSignedIn } from "@/access/session-provider";
import { errorMessage } from "@/api/api-error";
import { api, unwrap } from "@/api/client";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";

/** Who is signed in, and the way out. */
export function UserMenu() {
  const { user, role } = useSignedIn();
  const client = useQueryClient();
  const router = useRouter();
  const signOut = useMutation({
    mutationFn: () => unwrap(api.POST("/api/auth/logout")),
    onSuccess: () => {
      client.clear();
      router.replace("/login");
    },
    onError: (error) => toast.error(errorMessage(error)),
  });
  return (
    <DropdownMenu>
      <DropdownMenuTrigger
        className="grid size-9 cursor-pointer place-content-center rounded-full bg-accent-soft text-sm font-semibold text-accent-text"
        aria-label={`Account of ${user.name}`}
      >
        {initials(user.name)}
      </DropdownMenuTrigger>
      <DropdownMenuContent className="w-60">
        <DropdownMenuLabel>
          <span className="block truncate text-sm text-foreground">{user.name}</span>
          <span className="block truncate font-normal">{user.email}</span>
          <span className="block truncate font-normal">{ROLE_LABELS[role]}</span>
        </DropdownMenuLabel>
        <DropdownMenuSeparator />
        <DropdownMenuItem asChild>
          <Link href="/settings/profile">
            <UserRound aria-hidden />
            Profile
          </Link>
        </DropdownMenuItem>
        <DropdownMenuItem asChild>
          <Link href="/settings">
            <Settings aria-hidden />
            Settings
          </Link>
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuItem onSelect={() => signOut.mutate()}>
          <LogOut aria-hidden />
          Sign out
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) =>
    [...(word ?? "")][0] ?? ""
  );
  return letters.join("").toUpperCase();
}
