import { BookOpen as BookOpenIcon } from "lucide-react";
import type { LucideIcon } from "lucide-react";

interface Highlight {
  readonly title: string;
  readonly text: string;
  readonly icon: LucideIcon;
}

/** What the product is for, as the landing page tells it. */
export const HIGHLIGHTS: readonly Highlight[] = [
  { title: "Books", text: "", icon: BookOpenIcon },
];
