import { env } from "../env";
import type { Letter } from "./queue-mail";

/** The address of a page for a letter. The secret stands behind the #, so it never gets into a log of addresses. */
function link(page: string, secret: string): string {
  return `${env().APP_URL}${page}#${secret}`;
}

function letter(recipient: string, subject: string, paragraphs: readonly string[]): Letter {
  return { recipient, subject, text: `${[...paragraphs, "Groundwork"].join("\n\n")}\n` };
}

/** To somebody who signed up. */
export function confirmAddressLetter(recipient: string, secret: string): Letter {
  return letter(recipient, "Confirm your address", [
    "Somebody, most likely you, signed up at Groundwork with this address. Confirm that it is yours:",
    link("/confirm", secret),
    "The link works once, for 24 hours. If it was not you, do nothing: without the confirmation the account cannot be used.",
  ]);
}

/** To somebody who signed up with an address that has an account. */
export function alreadySignedUpLetter(recipient: string): Letter {
  return letter(recipient, "You already have an account", [
    "Somebody, most likely you, signed up at Groundwork with this address. There is an account with it already. Sign in:",
    `${env().APP_URL}/sign-in`,
    `If the password is forgotten, choose a new one: ${env().APP_URL}/forgotten`,
  ]);
}

/** To somebody who forgot their password. */
export function resetPasswordLetter(recipient: string, secret: string): Letter {
  return letter(recipient, "Choose a new password", [
    "Somebody, most likely you, asked for a new password at Groundwork. Choose it here:",
    link("/reset", secret),
    "The link works once, for one hour. If it was not you, do nothing: the password stays as it is.",
  ]);
}

/** To the new address of an account. */
export function changeAddressLetter(recipient: string, secret: string): Letter {
  return letter(recipient, "Confirm your new address", [
    "This address is to become the one of a Groundwork account. Confirm that it is yours:",
    link("/confirm", secret),
    "The link works once, for 24 hours. Until then the account keeps its former address.",
  ]);
}

/** To the address an account had, once it has another. */
export function addressChangedLetter(recipient: string): Letter {
  return letter(recipient, "Your address was changed", [
    "The address of your Groundwork account was changed; this one no longer signs in. If it was not you, answer this mail at once.",
  ]);
}

/** To the owner of an account whose password is another now. */
export function passwordChangedLetter(recipient: string): Letter {
  return letter(recipient, "Your password was changed", [
    "The password of your Groundwork account was changed, and every other browser was signed out.",
    `If it was not you, choose a new password at once: ${env().APP_URL}/forgotten`,
  ]);
}
