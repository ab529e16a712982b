import { NotFoundState } from "@/components/page/error-state";

export default function NotFound() {
  return (
    <main className="grid min-h-dvh place-content-center">
      <NotFoundState homeHref="/" />
    </main>
  );
}
