import { texts } from "@/texts/description-form";
import type { Example } from "@/texts/examples";

interface ExampleChoiceProps {
  readonly examples: readonly Example[];
  readonly onChoose: (text: string) => void;
}

export function ExampleChoice({ examples, onChoose }: ExampleChoiceProps) {
  return (
    <div className="border-t border-line px-4 py-3">
      <p className="mb-2 text-sm text-muted">{texts.examples}</p>
      <ul className="grid gap-2 sm:grid-cols-3">
        {examples.map((example) => (
          <li key={example.name}>
            <button
              type="button"
              onClick={() => onChoose(example.text)}
              className="h-full w-full cursor-pointer rounded-sm border border-line px-3 py-2 text-left hover:border-ink"
            >
              <span className="block font-medium">{example.name}</span>
              <span className="block text-sm text-muted">{example.summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
