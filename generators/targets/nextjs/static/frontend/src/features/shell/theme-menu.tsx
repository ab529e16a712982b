"use client";

import { Moon, Sun } from "lucide-react";
import { Button } from "@/components/ui/button";
import { DeferredPopup } from "@/components/ui/deferred-popup";

const loadChoices = () => import("./theme-choices").then((module) => module.ThemeChoices);

export function ThemeMenu() {
  return (
    <DeferredPopup kind="menu" load={loadChoices}>
      <Button variant="ghost" size="icon" aria-label="Theme">
        <Sun aria-hidden className="dark:hidden" />
        <Moon aria-hidden className="hidden dark:block" />
      </Button>
    </DeferredPopup>
  );
}
