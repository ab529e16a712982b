"use client";

import { Toaster as Sonner } from "sonner";
import { useTheme } from "@/lib/theme";

/** Where `toast(...)` of sonner appears. */
export function Toaster() {
  const { shown } = useTheme();
  return (
    <Sonner
      theme={shown}
      position="bottom-right"
      closeButton
      toastOptions={{
        style: {
          background: "var(--surface)",
          color: "var(--foreground)",
          borderColor: "var(--border)",
        },
      }}
    />
  );
}
