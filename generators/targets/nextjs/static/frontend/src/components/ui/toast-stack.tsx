"use client";

import { useEffect } from "react";
import { toast as sonner, Toaster as Sonner } from "sonner";
import { useTheme } from "@/lib/theme";
import { deliverMessages } from "./toast";

/** The messages on the screen. */
export function ToastStack() {
  const { shown } = useTheme();

  useEffect(() => deliverMessages(({ kind, text, options }) => sonner[kind](text, options)), []);

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
