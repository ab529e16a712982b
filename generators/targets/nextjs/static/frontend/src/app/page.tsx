import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { HIGHLIGHTS } from "@/features/landing/highlights";
import { ProductMark } from "@/features/shell/product-mark";
import { ThemeMenu } from "@/features/shell/theme-menu";
import { NAVIGATION, PUBLIC_PATHS } from "@/navigation";
import { product } from "@/product";

const PUBLIC_ENTRIES = NAVIGATION.filter(({ href }) => PUBLIC_PATHS.includes(href));

/** What visitors see first. */
export default function LandingPage() {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="mx-auto flex h-16 w-full max-w-6xl items-center gap-2 px-4 sm:px-6">
        <ProductMark />
        <nav aria-label="Main" className="ml-auto flex items-center gap-1">
          {PUBLIC_ENTRIES.map(({ href, label }) => (
            <Button key={href} asChild variant="ghost" className="hidden sm:inline-flex">
              <Link href={href}>{label}</Link>
            </Button>
          ))}
          <ThemeMenu />
          <Button asChild variant="ghost">
            <Link href="/login">Sign in</Link>
          </Button>
        </nav>
      </header>
      <main className="flex-1">
        <section className="mx-auto max-w-3xl px-4 py-20 text-center sm:px-6 sm:py-28">
          <h1 className="text-4xl font-bold tracking-tight text-balance break-words text-foreground sm:text-5xl">
            {product.tagline || product.name}
          </h1>
          {product.description !== "" && (
            <p className="mx-auto mt-6 max-w-2xl text-lg text-pretty text-muted-foreground">
              {product.description}
            </p>
          )}
          <div className="mt-10 flex flex-wrap justify-center gap-3">
            <Button asChild size="large">
              <Link href="/register">
                Get started
                <ArrowRight aria-hidden />
              </Link>
            </Button>
            <Button asChild size="large" variant="secondary">
              <Link href="/login">Sign in</Link>
            </Button>
          </div>
        </section>
        {HIGHLIGHTS.length > 0 && (
          <section aria-label="What it is for" className="border-t border-border bg-surface">
            <ul className="mx-auto grid max-w-6xl gap-x-8 gap-y-10 px-4 py-16 sm:grid-cols-2 sm:px-6 lg:grid-cols-3">
              {HIGHLIGHTS.map(({ title, text, icon: Icon }) => (
                <li key={title} className="space-y-2">
                  <span className="grid size-10 place-content-center rounded-lg bg-accent-soft text-accent-text">
                    <Icon aria-hidden className="size-5" />
                  </span>
                  <h2 className="font-semibold text-foreground">{title}</h2>
                  {text !== "" && <p className="text-sm text-muted-foreground">{text}</p>}
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
      <footer className="border-t border-border px-4 py-6 text-center text-sm text-muted-foreground">
        {product.name}
      </footer>
    </div>
  );
}
