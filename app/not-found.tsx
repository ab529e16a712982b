import Link from "next/link";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <div className="mx-auto max-w-2xl px-4 py-16 sm:px-6">
      <p className="eyebrow">404</p>
      <h1 className="mt-2 text-2xl font-semibold">There is nothing at this address</h1>
      <p className="mt-3 text-muted">
        The page may never have existed, or it belongs to another workspace. Projects made without an account can only be opened in the browser they were made with; for others, sign in.
      </p>
      <p className="mt-6 flex flex-wrap gap-4">
        <Link href="/projects" className="link">
          Your projects
        </Link>
        <Link href="/sign-in" className="link">
          Sign in
        </Link>
        <Link href="/" className="link">
          Describe a product
        </Link>
      </p>
    </div>
  );
}
