import { ChevronLeft, ChevronRight } from "lucide-react";
import { Button } from "@/components/ui/button";
import { CONTROL_CLASSES } from "@/components/ui/input";
import { classNames } from "@/lib/class-names";
import { formatNumber } from "@/lib/format";

const SIZES = [25, 50, 100];

interface PaginationProps {
  page: number;
  perPage: number;
  total: number;
  onPage: (page: number) => void;
  /** Without it the size of a page is fixed. */
  onPerPage?: (perPage: number) => void;
}

/** Which part of the list is shown, and the way to the next one. */
export function Pagination({ page, perPage, total, onPage, onPerPage }: PaginationProps) {
  const pages = Math.max(1, Math.ceil(total / perPage));
  const first = Math.min((page - 1) * perPage + 1, total);
  const last = Math.min(page * perPage, total);
  return (
    <nav
      aria-label="Pages"
      className="flex flex-wrap items-center justify-between gap-3 text-sm text-muted-foreground"
    >
      <p aria-live="polite" className="tabular-nums">
        {formatNumber(first)}–{formatNumber(last)} of {formatNumber(total)}
      </p>
      <div className="flex items-center gap-2">
        {total > 25 && onPerPage !== undefined && (
          <select
            className={classNames(CONTROL_CLASSES, "h-9 w-auto cursor-pointer")}
            aria-label="Records per page"
            value={perPage}
            onChange={(event) => onPerPage(Number(event.target.value))}
          >
            {SIZES.map((size) => <option key={size} value={size}>{size} per page</option>)}
          </select>
        )}
        <Button
          variant="secondary"
          size="icon"
          aria-label="Previous page"
          disabled={page <= 1}
          onClick={() => onPage(Math.min(page - 1, pages))}
        >
          <ChevronLeft aria-hidden />
        </Button>
        <Button
          variant="secondary"
          size="icon"
          aria-label="Next page"
          disabled={page >= pages}
          onClick={() => onPage(page + 1)}
        >
          <ChevronRight aria-hidden />
        </Button>
      </div>
    </nav>
  );
}
