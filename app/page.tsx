import { EXAMPLES } from "@/texts/examples";
import { texts } from "@/texts/landing";
import { describeProduct } from "./actions";
import { DescriptionForm } from "./_components/description-form";
import { GeneratedFile } from "./_components/generated-file";
import { PipelineDrawing } from "./_components/pipeline-drawing";

// The visitor's cookie and the page's nonce differ from request to request.
export const dynamic = "force-dynamic";

export default function LandingPage() {
  return (
    <>
      <section className="mx-auto max-w-6xl px-4 pt-10 pb-8 sm:px-6 sm:pt-16">
        <h1 className="max-w-3xl text-3xl leading-tight font-semibold text-balance sm:text-5xl">{texts.heading}</h1>
        <p className="mt-4 max-w-2xl text-lg text-muted">
          {texts.lead}
        </p>
        <div className="mt-8">
          <DescriptionForm action={describeProduct} initialText="" examples={EXAMPLES} />
        </div>
        <p className="mt-3 text-sm text-muted">{texts.note}</p>
      </section>
      <section aria-labelledby="plan" className="border-t border-line">
        <div className="mx-auto max-w-6xl px-4 py-12 sm:px-6">
          <h2 id="plan" className="text-xl font-semibold">
            {texts.plan.heading}
          </h2>
          <p className="mt-2 max-w-2xl text-muted">
            {texts.plan.lead}
          </p>
          <picture>
            <source srcSet="/blueprint-dark.png" media="(prefers-color-scheme: dark)" />
            <img
              src="/blueprint-light.png"
              width={1200}
              height={1000}
              loading="lazy"
              alt={texts.plan.picture}
              className="mt-6 h-auto w-full rounded-sm border border-line"
            />
          </picture>
        </div>
      </section>
      <section aria-labelledby="code" className="border-t border-line">
        <div className="mx-auto max-w-6xl px-4 py-12 sm:px-6">
          <h2 id="code" className="text-xl font-semibold">
            {texts.code.heading}
          </h2>
          <p className="mt-2 max-w-2xl text-muted">
            {texts.code.lead}
          </p>
          <GeneratedFile />
        </div>
      </section>
      <section aria-labelledby="line" className="border-t border-line">
        <div className="mx-auto max-w-6xl px-4 py-12 sm:px-6">
          <h2 id="line" className="text-xl font-semibold">
            {texts.line.heading}
          </h2>
          <PipelineDrawing />
        </div>
      </section>
    </>
  );
}
