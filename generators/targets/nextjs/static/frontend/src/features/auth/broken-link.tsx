import { Notice } from "@/components/page/notice";

/** For an address that was opened without the token of its e-mail. */
export function BrokenLink() {
  return (
    <Notice tone="danger">
      This link is not complete. Open it from the e-mail again, or ask for a new one.
    </Notice>
  );
}
