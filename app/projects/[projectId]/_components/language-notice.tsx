import { KNOWN_LANGUAGES } from "@/generators/analysis";
import { texts } from "@/texts/project";

interface LanguageNoticeProps {
  /** Of the description, as BCP 47. */
  readonly language: string;
}

/** Says that more has to be looked over than usual, when the words of the description's language are not known. */
export function LanguageNotice({ language }: LanguageNoticeProps) {
  if (KNOWN_LANGUAGES.includes(language)) return null;
  return (
    <p role="status" className="mt-4 border-l-2 border-warning pl-3 text-warning">
      {texts.unknownLanguage}
    </p>
  );
}
