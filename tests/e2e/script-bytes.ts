import type { Page } from "@playwright/test";

/** How many bytes of scripts a page loads, as they come over the network. */
export async function scriptBytes(page: Page, url: string): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  const scripts = new Map<string, number>();
  client.on("Network.responseReceived", ({ requestId, type }) => type === "Script" && scripts.set(requestId, 0));
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => scripts.has(requestId) && scripts.set(requestId, encodedDataLength));
  await page.goto(url, { waitUntil: "networkidle" });
  await client.detach();
  return [...scripts.values()].reduce((sum, size) => sum + size, 0);
}
