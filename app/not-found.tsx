import Link from "next/link";
import { texts as site } from "@/texts/site";

const texts = site.notFound;

export const metadata = { title: texts.title };

export default function NotFound() {
  return (
    <div className="mx-auto max-w-2xl px-4 py-16 sm:px-6">
      <p className="eyebrow">{texts.status}</p>
      <h1 className="mt-2 text-2xl font-semibold">{texts.heading}</h1>
      <p className="mt-3 text-muted">
        {texts.reason}
      </p>
      <p className="mt-6 flex flex-wrap gap-4">
        <Link href="/projects" className="link">
          {texts.projects}
        </Link>
        <Link href="/sign-in" className="link">
          {texts.signIn}
        </Link>
        <Link href="/" className="link">
          {texts.describe}
        </Link>
      </p>
    </div>
  );
}
