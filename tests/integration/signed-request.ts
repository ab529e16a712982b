import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { createServer, request as forward, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface SentRequest {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

const AUTHORIZATION = /^AWS4-HMAC-SHA256 Credential=[^/]+\/(\d{8})\/([\w-]+)\/(\w+)\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/;

/**
 * Whether a request carries the signature of version 4 that this secret makes, as the documentation of Amazon S3
 * describes it ("Authenticating Requests: Using the Authorization Header").
 */
export function isSignedWith(secret: string, { method, url, headers }: SentRequest): boolean {
  const [, day = "", region = "", service = "", signed = "", given = ""] = AUTHORIZATION.exec(headers.authorization ?? "") ?? [];
  if (given === "" || !signed.split(";").includes("host")) return false;
  const [path = "", query = ""] = url.split("?");
  const lines = signed.split(";").map((name) => `${name}:${String(headers[name] ?? "").trim().replace(/ +/g, " ")}\n`);
  const canonical = [method, path, query.split("&").sort().join("&"), lines.join(""), signed, String(headers["x-amz-content-sha256"])].join("\n");
  const scope = `${day}/${region}/${service}/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", String(headers["x-amz-date"]), scope, createHash("sha256").update(canonical).digest("hex")].join("\n");
  const key = [day, region, service, "aws4_request"].reduce<Buffer | string>((previous, part) => hmac(previous, part), `AWS4${secret}`);
  return timingSafeEqual(hmac(key, text), Buffer.from(given, "hex"));
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

/** A server before another one that lets through only what is signed with `secret`. */
export async function startSignatureGate(secret: string, port: number): Promise<{ readonly server: Server; readonly endpoint: string }> {
  const server = createServer((incoming, answer) => {
    const { method = "GET", url = "/", headers } = incoming;
    if (!isSignedWith(secret, { method, url, headers })) {
      incoming.resume();
      answer.writeHead(403, { "content-type": "application/xml" }).end("<Error><Code>SignatureDoesNotMatch</Code></Error>");
      return;
    }
    const passed = forward({ host: "127.0.0.1", port, method, path: url, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    passed.once("error", () => answer.writeHead(502).end());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
