import { md, type Block } from "../../writer/index";

type Md = Block<"md">;

/** The folders of the frontend, for the map of the code. */
export function frontendLayers(): Md {
  return md`
    | Folder in \`frontend/src\` | Holds |
    | --- | --- |
    | \`app/\` | routes: a page reads its address and shows one component of a feature |
    | \`features/\` | one folder for each kind of record, and for accounts, settings, members, the frame of the app |
    | \`components/\` | what knows no record: \`ui/\`, \`form/\`, \`list/\`, \`page/\` |
    | \`access/\` | the session, and the access table of the backend for what is offered |
    | \`api/\` | the client, typed by \`schema.d.ts\`, which \`npm run api:types\` writes from \`openapi.yaml\` |
    | \`lib/\` | formats and values; no React |
    | \`navigation.ts\`, \`product.ts\`, \`app/theme.css\` | pages, name, colours |
  `;
}

/** What always holds between the browser and the API. */
export function frontendRules(): Md {
  return md`
    ## Pages and API

    - **One origin.** \`src/proxy.ts\` passes \`/api\` on to \`BACKEND_URL\`; in production nginx does so before it. Cookies are the
      browser's own, no script sees a token.
    - **One client.** \`src/api/client.ts\` adds the CSRF header, renews an expired session once for all waiting requests and
      repeats them. \`unwrap\` gives the data or throws an \`ApiError\`, which forms show at the fields it names.
    - **Types follow the API.** A field that \`openapi.yaml\` does not have is a type error; \`npm run api:check\` fails when
      \`schema.d.ts\` is out of date.
    - **The server decides.** \`can(session, action, resource, row)\` only keeps the pages from offering what it would refuse.
  `;
}
