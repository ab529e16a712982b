import { describeProduct } from "./actions";
import { DescriptionForm } from "./_components/description-form";
import { EXAMPLES } from "./_components/examples";
import { GeneratedFile } from "./_components/generated-file";
import { PipelineDrawing } from "./_components/pipeline-drawing";

// The visitor's cookie and the page's nonce differ from request to request.
export const dynamic = "force-dynamic";

export default function LandingPage() {
  return (
    <>
      <section className="mx-auto max-w-6xl px-4 pt-10 pb-8 sm:px-6 sm:pt-16">
        <h1 className="max-w-3xl text-3xl leading-tight font-semibold text-balance sm:text-5xl">Describe the product. Get the codebase.</h1>
        <p className="mt-4 max-w-2xl text-lg text-muted">
          Groundwork reads your description, shows you what it understood, and builds a complete codebase from it: tested, documented and
          yours. Every entity points back to the sentence it came from.
        </p>
        <div className="mt-8">
          <DescriptionForm action={describeProduct} initialText="" examples={EXAMPLES} />
        </div>
        <p className="mt-3 text-sm text-muted">No account needed. Nothing is sent to a language model.</p>
      </section>
      <section aria-labelledby="plan" className="border-t border-line">
        <div className="mx-auto max-w-6xl px-4 py-12 sm:px-6">
          <h2 id="plan" className="text-xl font-semibold">
            What you see before anything is built
          </h2>
          <p className="mt-2 max-w-2xl text-muted">
            The plan of the bike workshop from the examples: entities with their fields, how they belong together, and the text with what was
            understood marked in it.
          </p>
          <picture>
            <source srcSet="/blueprint-dark.png" media="(prefers-color-scheme: dark)" />
            <img
              src="/blueprint-light.png"
              width={1200}
              height={1000}
              loading="lazy"
              alt="The plan of a bike workshop: a diagram of Customer, Bike, Repair and Part, the description with marked sentences, and a card per entity"
              className="mt-6 h-auto w-full rounded-sm border border-line"
            />
          </picture>
        </div>
      </section>
      <section aria-labelledby="code" className="border-t border-line">
        <div className="mx-auto max-w-6xl px-4 py-12 sm:px-6">
          <h2 id="code" className="text-xl font-semibold">
            What you get
          </h2>
          <p className="mt-2 max-w-2xl text-muted">
            Code that an engineer would have written: one short file for each thing, no banner, no runtime of ours. This one answers the requests about
            repairs of the same workshop.
          </p>
          <GeneratedFile />
        </div>
      </section>
      <section aria-labelledby="line" className="border-t border-line">
        <div className="mx-auto max-w-6xl px-4 py-12 sm:px-6">
          <h2 id="line" className="text-xl font-semibold">
            What happens to your text
          </h2>
          <PipelineDrawing />
        </div>
      </section>
    </>
  );
}
