import { loadStatic, type SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { join, py, pyString, PythonModule } from "../../../writer/index";

const PATH = "backend/app/auth.py";

const BY_TOKEN = `        token = carried_token()
        if token is not None:
            _enter(user_of_token(db.session(), token))
`;

/** Where a token counts as well as cookies, each a passage of the file and what takes its place. */
const CHANGES: readonly (readonly [passage: string, replacement: string])[] = [
  ["from app.tenancy import enter_workspace\n", "from app.tenancy import enter_workspace\nfrom app.token_auth import carried_token, user_of_token\n"],
  ['        verify_jwt_in_request()\n        _enter(find_current_user(db.session(), UUID(get_jwt()["sid"])))\n        return', `${BY_TOKEN}        else:\n            verify_jwt_in_request()\n            _enter(find_current_user(db.session(), UUID(get_jwt()["sid"])))\n        return`],
  ["        if verify_jwt_in_request(optional=True):\n", `${BY_TOKEN}        elif verify_jwt_in_request(optional=True):\n`],
];

/** `app/auth.py` of a product with API tokens. */
export function emitAuth(): SourceFile {
  const file = loadStatic("flask").find(({ path }) => path === PATH);
  if (typeof file?.content !== "string") throw new Error(`${PATH} is missing.`);
  return { path: PATH, content: CHANGES.reduce(replaceOnce, file.content) };
}

function replaceOnce(text: string, [passage, replacement]: readonly [string, string]): string {
  const parts = text.split(passage);
  if (parts.length !== 2) throw new Error(`${PATH} was changed: the passage that tokens need is not there once.`);
  return parts.join(replacement);
}

/** `app/token_blueprints.py`: what tokens reach. */
export function emitTokenBlueprints({ entities }: Plan): SourceFile {
  const python = new PythonModule({ docstring: "The blueprints that API tokens reach: records, and nothing of accounts." });
  const body = py`
    TOKEN_BLUEPRINTS = frozenset(
        {
            ${join(entities.map(({ names }) => pyString(names.snake)), ",\n")},
        }
    )
  `;
  return { path: "backend/app/token_blueprints.py", content: python.render(body) };
}
