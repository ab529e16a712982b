import { wordList } from "./normalize";

export type IntegrationCategory = "payments" | "email" | "sms" | "calendar" | "storage" | "maps" | "identity" | "chat" | "accounting" | "analytics" | "ai" | "other";

const NAMES: Readonly<Record<IntegrationCategory, string>> = {
  payments: "Stripe, PayPal, Razorpay, Apple Pay, Google Pay, M-Pesa, Mpesa, Klarna, Affirm, Square, Mollie, Adyen, Braintree, Mercado Pago, MercadoPago, Paystack, Flutterwave, Payoneer, 2Checkout, Alipay, WeChat Pay, Polar.sh, Lemon Squeezy, Paddle, GoCardless, Wompi, Bizum",
  email: "Mailgun, SendGrid, Mailchimp, Postmark, Resend, Amazon SES, Mandrill, Brevo, Gmail, Outlook",
  sms: "Twilio, Vonage, MessageBird, Africa's Talking, WhatsApp, WhatsApp Business",
  calendar: "Google Calendar, Apple Calendar, Outlook Calendar, Calendly, iCal",
  storage: "Cloudflare R2, Amazon S3, AWS S3, Google Drive, Dropbox, OneDrive, Cloudinary, SharePoint",
  maps: "Google Maps, Mapbox, OpenStreetMap, Leaflet",
  identity: "Auth0, Okta, Azure AD, Google login, Facebook login, Sign in with Google, LDAP, Active Directory",
  chat: "Slack, Microsoft Teams, Discord, Telegram, Zoom, Google Meet, Intercom",
  accounting: "QuickBooks, Xero, FreshBooks, Sage, DATEV, Zoho Books, Lexoffice",
  analytics: "Google Analytics, Mixpanel, PostHog, Segment, Power BI, Metabase",
  ai: "OpenAI, ChatGPT, GPT-4, Claude, Anthropic, Gemini, Whisper, Mistral, Hugging Face",
  other: "Shopify, WooCommerce, HubSpot, Salesforce, Zapier, DocuSign, Airtable, Booking.com, Expedia, Airbnb, Fitbit, Strava, Jira, GitHub issues, Google Sheets, Trello, Notion, FedEx, UPS, DHL",
};

/** Names of outside services with the pattern that finds them in folded text. */
export const INTEGRATIONS: readonly { readonly name: string; readonly category: IntegrationCategory; readonly pattern: RegExp }[] = (Object.keys(NAMES) as IntegrationCategory[]).flatMap((category) =>
  wordList(NAMES[category]).map((name) => ({ name, category, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "u") })),
);

/** Matches when any of the names might be there: one quick look before the slow ones. */
export const ANY_INTEGRATION = new RegExp(
  Object.values(NAMES).flatMap(wordList).map((name) => name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"),
);
