import type { SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { py, pyString, PythonModule } from "../../../writer/index";
import { searchLanguage } from "./search-document";

/** `app/search.py`: what `?q=` means. */
export function emitSearch(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "Full-text search: what `?q=` means on a list." });
  const func = python.use("sqlalchemy", "func");
  const element = python.use("sqlalchemy", "ColumnElement");
  const any = python.use("typing", "Any");
  const body = py`
    # The dictionary that reduces words to their stems; the generated columns name it as well.
    LANGUAGE = ${pyString(searchLanguage(plan))}

    WORDS = ${python.useModule("re")}.compile(r"[^\W_]+")


    def matching(
        current_user: ${python.use("app.current_user", "CurrentUser")} | None, model: type[${any}]
    ) -> ${python.use("collections.abc", "Callable")}[[str], ${element}[bool]]:
        """Filter: every word of the text begins a word of the record, in fields the user may see."""
        visible = ${python.use("app.permissions", "readable_fields")}(current_user, model)
        if visible is None or visible.issuperset(model.__searched__):
            return lambda text: _match(model.search_vector, text)
        names = [name for name in model.__searched__ if name in visible]
        if not names:
            return lambda _text: ${python.use("sqlalchemy", "false")}()
        # Without the index, but also without a word from a field that is hidden.
        shown = ${func}.concat_ws(" ", *(getattr(model, name) for name in names))
        document = ${func}.to_tsvector(LANGUAGE, ${func}.translate(shown, "@./-_", "     "))
        return lambda text: _match(document, text)


    def _match(document: ${element}[${any}], text: str) -> ${element}[bool]:
        words = WORDS.findall(text)
        if not words:
            return ${python.use("sqlalchemy", "true")}()
        # Only letters and digits are left, so nothing of the text is an operator.
        return document.bool_op("@@")(${func}.to_tsquery(LANGUAGE, " & ".join(f"{word}:*" for word in words)))
  `;
  return { path: "backend/app/search.py", content: python.render(body) };
}
