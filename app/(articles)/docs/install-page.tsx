import { Code } from "../_components/code";

const SETTINGS = [
  ["PORT, HOST", "where the web process listens"],
  ["APP_URL", "the address people use; links in mails lead there"],
  ["DATABASE_URL", "a PostgreSQL server instead of the embedded one"],
  ["REDIS_URL", "a Redis server for the queue instead of PostgreSQL"],
  ["S3_BUCKET, S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY", "an S3-compatible storage for archives instead of a folder"],
  ["SMTP_URL, MAIL_FROM", "a mail server; without one, letters are read on the outbox page, from the same machine only"],
  ["GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET", "signing in with GitHub and Google"],
  ["ADMIN_EMAILS", "who may open the administration"],
  ["TRUSTED_PROXIES", "how many proxies stand before the web process"],
] as const;

export function InstallPage() {
  return (
    <>
      <Code label="One machine">npm start</Code>
      <p>
        That is all on one machine with Node 20.9 or newer: packages, database, web and worker. Data and the generated secret are kept in <code>.data</code>.
      </p>
      <h2>More machines</h2>
      <p>
        Web and worker keep nothing of their own, so any number of each can run side by side on one PostgreSQL, one queue and one storage.{" "}
        <code>docker compose up</code> starts web, worker, PostgreSQL and Redis.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Setting</th>
            <th scope="col">For</th>
          </tr>
        </thead>
        <tbody>
          {SETTINGS.map(([names, purpose]) => (
            <tr key={names}>
              <td className="text-xs wrap-anywhere">
                {names.split(", ").map((name) => (
                  <code key={name} className="block">
                    {name}
                  </code>
                ))}
              </td>
              <td>{purpose}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Health</h2>
      <p>
        <code>/api/health</code> answers 200 when a build could succeed right now: web, database, queue and worker are up. <code>/api/ready</code> answers 200 when
        this web process can answer people. Logs are JSON lines with the ids of requests and builds, and nothing personal.
      </p>
    </>
  );
}
