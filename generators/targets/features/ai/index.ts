import { loadStatic, type SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { py, pyString } from "../../../writer/index";
import type { EnvironmentLine, SettingPlan } from "../backend-part";
import type { Feature } from "../feature";
import { createAiCallsTable } from "./ai-table";
import { emitAiBlueprint } from "./emit-ai-blueprint";
import { emitPrompt } from "./emit-prompt";
import { emitAiCases, emitUses } from "./emit-uses";
import { aiApi } from "./openapi";
import { choicesOf } from "./uses";

const isOn = ({ features }: Plan) => features.ai;

/** Suggestions of a language model: asked through a provider, logged, decided about by people. */
export const ai: Feature = {
  part: {
    files: (plan) => (isOn(plan) ? [...staticFiles(plan), emitUses(plan), emitAiBlueprint(plan), emitAiCases(plan), ...plan.aiUses.map(emitPrompt)] : []),
    models: (plan) => (isOn(plan) ? [{ module: "app.models.ai_call", names: ["AiCall"] }] : []),
    tables: (plan) => (isOn(plan) ? [{ table: "ai_calls", order: "before", create: createAiCallsTable }] : []),
    blueprints: (plan) => (isOn(plan) ? ["ai_bp"] : []),
    settings: (plan) => (isOn(plan) ? SETTINGS : []),
    environment: (plan) => (isOn(plan) ? ENVIRONMENT : []),
    openApi: (plan) => (isOn(plan) ? aiApi(plan) : { paths: {}, schemas: {} }),
  },
};

/** The test of answers that are one of several needs such a use. */
function staticFiles({ aiUses }: Plan): readonly SourceFile[] {
  const chooses = aiUses.some((use) => choicesOf(use).length > 0);
  return loadStatic("features/ai").filter(({ path }) => chooses || !path.endsWith("/test_ai_choices.py"));
}

/** A variable that is needed unless AI is off. */
const whenOn = (name: string, purpose: string) => py`env.required(${pyString(name)}, ${pyString(purpose)}) if env.text("AI_PROVIDER", "off") != "off" else ""`;

const SETTINGS: readonly SettingPlan[] = [
  { name: "ai_provider", type: "str", read: () => py`env.choice("AI_PROVIDER", "off", ("off", "anthropic", "openai"))` },
  { name: "ai_api_key", type: "str", read: () => whenOn("AI_API_KEY", "key of the language model") },
  { name: "ai_model", type: "str", read: () => whenOn("AI_MODEL", "name of the language model") },
  { name: "ai_api_url", type: "str", read: () => py`env.text("AI_API_URL")` },
];

const ENVIRONMENT: readonly EnvironmentLine[] = [
  { name: "AI_PROVIDER", value: "off", comment: "Who answers: off, anthropic or openai (or whoever speaks like them, with AI_API_URL)." },
  { name: "AI_API_KEY", value: "", comment: "Key of the provider; needed unless AI is off." },
  { name: "AI_MODEL", value: "", comment: "The model, by the provider's name for it; needed unless AI is off." },
  { name: "AI_API_URL", value: "", comment: "Another address that speaks the same protocol." },
];
