import { texts } from "@/texts/letters";
import { env } from "../env";
import type { Letter } from "./queue-mail";
import { writeLetter } from "./write-letter";

function address(page: string): string {
  return `${env().APP_URL}${page}`;
}

/** The address of a page for a letter. The secret stands behind the #, so it never gets into a log of addresses. */
function link(page: string, secret: string): string {
  return `${address(page)}#${secret}`;
}

/** A page that leads to another one afterwards. */
function onTheWay(page: string, next: string | undefined): string {
  return next === undefined ? page : `${page}?next=${encodeURIComponent(next)}`;
}

/** To somebody who signed up. */
export function finishSignUpLetter(recipient: string, { secret, next }: { readonly secret: string; readonly next: string | undefined }): Letter {
  return writeLetter(recipient, texts.finishSignUp(link(onTheWay("/confirm", next), secret)));
}

/** To somebody who signed up with an address that has an account. */
export function alreadySignedUpLetter(recipient: string, next?: string): Letter {
  return writeLetter(recipient, texts.alreadySignedUp(address(onTheWay("/sign-in", next)), address("/forgotten")));
}

/** To somebody who forgot their password. */
export function resetPasswordLetter(recipient: string, secret: string): Letter {
  return writeLetter(recipient, texts.resetPassword(link("/reset", secret)));
}

/** To the new address of an account. */
export function changeAddressLetter(recipient: string, secret: string): Letter {
  return writeLetter(recipient, texts.changeAddress(link("/new-address", secret)));
}

/** To the address an account had, once it has another. */
export function addressChangedLetter(recipient: string): Letter {
  return writeLetter(recipient, texts.addressChanged);
}

/** To the owner of an account whose password is another now. */
export function passwordChangedLetter(recipient: string): Letter {
  return writeLetter(recipient, texts.passwordChanged(address("/forgotten")));
}
