/** Offers the local test checkout where no real payments are set up and nobody else can reach the product. */
import { randomBytes } from "node:crypto";
import net from "node:net";
import path from "node:path";

const OF_THIS_MACHINE = ["localhost", "127.0.0.1"];

/** Adds what web and checkout need to `settings.environment`. @returns whether there is a test checkout to start */
export async function prepareTestCheckout({ environment, dataDirectory }) {
  const { STRIPE_SECRET_KEY, TEST_CHECKOUT_URL, APP_URL, TRUSTED_PROXIES = "0" } = environment;
  const local = URL.canParse(APP_URL) && OF_THIS_MACHINE.includes(new URL(APP_URL).hostname) && TRUSTED_PROXIES === "0";
  if (STRIPE_SECRET_KEY !== undefined || TEST_CHECKOUT_URL !== undefined || !local) return false;
  environment.TEST_CHECKOUT_URL = `http://127.0.0.1:${await freePort()}`;
  environment.TEST_CHECKOUT_SECRET = `whsec_${randomBytes(24).toString("base64url")}`;
  environment.TEST_CHECKOUT_FILE = path.join(dataDirectory, "test-checkout.json");
  return true;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
