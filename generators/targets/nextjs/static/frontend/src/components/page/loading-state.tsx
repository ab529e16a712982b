import { Skeleton } from "@/components/ui/skeleton";

/** The outline of a page whose content is on its way. */
export function LoadingState({ label = "Loading" }: { label?: string }) {
  return (
    <div role="status" className="space-y-6">
      <span className="sr-only">{label}</span>
      <div className="space-y-2">
        <Skeleton className="h-8 w-56" />
        <Skeleton className="h-4 w-80 max-w-full" />
      </div>
      <Skeleton className="h-64 w-full" />
    </div>
  );
}
